import { clock, period } from '../../text/dates';
import { fr } from '../../text/french';
import type { Closure, DayHours } from '../../types';

const dayNames = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];

export interface OpeningHoursProps {
  hours: DayHours[];
  /** Names what opens, for those who hear the table. */
  caption: string;
}

/** The timetable of a week, a row a day. */
export function OpeningHours({ hours, caption }: OpeningHoursProps) {
  return (
    <table class="hours">
      <caption class="visually-hidden">{fr(caption)}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Jour</th>
          <th scope="col">Horaires</th>
        </tr>
      </thead>
      <tbody>
        {hours.map((day) => (
          <tr class={day.ranges.length ? undefined : 'is-closed'}>
            <th scope="row">{dayNames[day.day - 1]}</th>
            <td>{dayText(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayText({ ranges, note }: DayHours): string {
  const times = ranges.map(({ opens, closes }) => `${clock(opens)} – ${clock(closes)}`);
  const text = times.length ? times.join(', ') : 'fermée';
  return note ? fr(`${text} (${note})`) : text;
}

/** `lundi, mardi, jeudi : 9 h – 12 h`, days of the same hours together. */
export function HoursInShort({ hours }: { hours: DayHours[] }) {
  const openDays = hours.filter(({ ranges }) => ranges.length > 0);
  const texts = [...new Set(openDays.map(dayText))];
  return (
    <ul class="hours-short">
      {texts.map((text) => (
        <li>
          <span class="hours-days">
            {daysInShort(openDays.filter((day) => dayText(day) === text))}
          </span>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}

function daysInShort(days: DayHours[]): string {
  const names = days.map(({ day }) => dayNames[day - 1]?.toLowerCase() ?? '');
  const first = days[0]?.day ?? 1;
  const last = days.at(-1)?.day ?? first;
  const follow = days.length > 2 && last - first === days.length - 1;
  const text = follow ? `du ${names[0]} au ${names.at(-1)}` : joined(names);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const joined = (words: string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

/** Exceptional closures, nearest first; nothing when there are none. */
export function Closures({ closures }: { closures: Closure[] }) {
  if (closures.length === 0) return null;
  return (
    <div class="closures">
      <p class="closures-title">Fermeture exceptionnelle</p>
      <ul>
        {closures.map(({ from, until, reason }) => (
          <li>
            {fr(period(from, until))}
            {reason && <span class="closures-reason">{fr(` : ${reason}`)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

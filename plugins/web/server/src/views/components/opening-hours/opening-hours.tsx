import { fr } from '../../text/french';
import type { HoursRow, OpeningStatus } from '../../types';

/** “Ouvert jusqu’à 12 h” or “Fermé, ouvre demain à 9 h”, its first word marked. */
export function OpeningNow({ status }: { status: OpeningStatus }) {
  const [, word = '', comma = '', rest = ''] = /^(\p{L}+)(,?)(.*)$/u.exec(status.words) ?? [];
  return (
    <p class={status.open ? 'status status-open' : 'status'}>
      <strong class="status-word">
        {word}
        {comma && <span class="status-comma">{comma}</span>}
      </strong>
      {fr(rest)}
    </p>
  );
}

export interface OpeningHoursProps {
  hours: HoursRow[];
  /** Names what opens, for those who hear the table. */
  caption: string;
}

/** The timetable of a week. */
export const OpeningHours = ({ hours, caption }: OpeningHoursProps) => (
  <table class="hours">
    <caption class="visually-hidden">{fr(caption)}</caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">Jour</th>
        <th scope="col">Horaires</th>
      </tr>
    </thead>
    <tbody>
      {hours.map(({ days, hours: times, closed }) => (
        <tr class={closed ? 'is-closed' : undefined}>
          <th scope="row">{days}</th>
          <td>{fr(times)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The days when it opens, without the others. */
export const HoursInShort = ({ hours }: { hours: HoursRow[] }) => (
  <ul class="hours-short">
    {hours
      .filter(({ closed }) => !closed)
      .map(({ days, hours: times }) => (
        <li>
          <span class="hours-days">{days}</span> {fr(times)}
        </li>
      ))}
  </ul>
);

/** Exceptional closures, nearest first; nothing when there are none. */
export function Closures({ closures }: { closures: string[] }) {
  if (closures.length === 0) return null;
  return (
    <ul class="closures">
      {closures.map((sentence) => (
        <li>{fr(sentence)}</li>
      ))}
    </ul>
  );
}

import { z } from 'zod';
import type { ClockTime, Weekday } from '#platform';
import type { CounterSlot } from '../domain/counter';

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '');

/** From a day to a day, in the morning and in the afternoon. */
export const openingRange = z.object({
  nom_jour_debut: text,
  nom_jour_fin: text,
  valeur_heure_debut_1: text,
  valeur_heure_fin_1: text,
  valeur_heure_debut_2: text,
  valeur_heure_fin_2: text,
  commentaire: text,
});

type OpeningRange = z.output<typeof openingRange>;

/** What ranges say: slots of a week, and notes where they give no time. */
export function officialHours(ranges: readonly OpeningRange[]): {
  slots: CounterSlot[];
  notes: string[];
} {
  const slots = ranges.flatMap(slotsOf);
  const notes = ranges
    .filter((range) => range.commentaire && slotsOf(range).length === 0)
    .map((range) => [daysInWords(range), range.commentaire].filter(Boolean).join('\u00a0: '));
  return { slots, notes };
}

/** A comment is said once a day, after its last period. */
function slotsOf(range: OpeningRange): CounterSlot[] {
  const periods = [
    { opens: timeOf(range.valeur_heure_debut_1), closes: timeOf(range.valeur_heure_fin_1) },
    { opens: timeOf(range.valeur_heure_debut_2), closes: timeOf(range.valeur_heure_fin_2) },
  ].filter(isPeriod);
  return weekdaysOf(range).flatMap((weekday) =>
    periods.map((period, index) => ({
      weekday,
      ...period,
      ...(range.commentaire && index === periods.length - 1 ? { note: range.commentaire } : {}),
    })),
  );
}

interface Period {
  readonly opens: ClockTime;
  readonly closes: ClockTime;
}

const isPeriod = (period: {
  opens: ClockTime | null;
  closes: ClockTime | null;
}): period is Period =>
  period.opens !== null && period.closes !== null && period.opens < period.closes;

/** `09:00:00` */
const timeOf = (written: string): ClockTime | null =>
  /^([01]\d|2[0-3]):[0-5]\d/.exec(written)?.[0] ?? null;

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const dayNumber = (name: string): number => DAYS.indexOf(name.toLowerCase());

/** A range may go round the end of the week. */
function weekdaysOf({ nom_jour_debut: first, nom_jour_fin: last }: OpeningRange): Weekday[] {
  const from = dayNumber(first);
  const to = dayNumber(last || first);
  if (from < 0 || to < 0) return [];
  const days = ((to - from + 7) % 7) + 1;
  return Array.from({ length: days }, (_, index) => (((from + index) % 7) + 1) as Weekday);
}

const daysInWords = ({ nom_jour_debut: first, nom_jour_fin: last }: OpeningRange): string =>
  !last || last === first ? first : `Du ${first.toLowerCase()} au ${last.toLowerCase()}`;

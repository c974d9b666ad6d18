import { isCivilDate, isClockTime, ok, refuse, type Result } from '#platform';
import { frenchTime, weekdayName } from './french-dates';
import { inWeekOrder, type ExceptionalClosure, type OpeningSlot } from './opening-hours';

export type Problem = {
  /** Position in the list that was given. */
  readonly index: number;
  /** French, to be shown as it is beside the line. */
  readonly message: string;
};

export type Checked<T, R extends string> = Result<
  readonly T[],
  R,
  { problems: readonly Problem[] }
>;

/** The slots in the order of the week, or what is wrong with each. */
export function checkOpeningSlots(
  slots: readonly OpeningSlot[],
): Checked<OpeningSlot, 'opening-hours-invalid'> {
  const problems = slots.flatMap((slot, index) => {
    const message = problemOf(slot) ?? overlapOf(slot, slots.slice(0, index));
    return message ? [{ index, message }] : [];
  });
  if (problems.length > 0) return refuse('opening-hours-invalid', { problems });
  return ok(inWeekOrder(slots));
}

function problemOf({ weekday, opens, closes }: OpeningSlot): string | undefined {
  if (![1, 2, 3, 4, 5, 6, 7].includes(weekday)) return 'Choisissez un jour de la semaine.';
  if (!isClockTime(opens)) return 'Écrivez l’heure d’ouverture ainsi : 8 h 30, ou 8:30.';
  if (!isClockTime(closes)) return 'Écrivez l’heure de fermeture ainsi : 17 h 30, ou 17:30.';
  if (closes === opens) return 'L’ouverture et la fermeture sont à la même heure.';
  if (closes < opens) {
    return `La fermeture (${frenchTime(closes)}) vient avant l’ouverture (${frenchTime(opens)}). Pour une ouverture après minuit, ajoutez une ligne au jour suivant.`;
  }
  return undefined;
}

function overlapOf(slot: OpeningSlot, earlier: readonly OpeningSlot[]): string | undefined {
  const other = earlier.find(
    (before) =>
      before.weekday === slot.weekday && before.opens < slot.closes && slot.opens < before.closes,
  );
  if (!other) return undefined;
  const period = `de ${frenchTime(other.opens)} à ${frenchTime(other.closes)}`;
  return `Le ${weekdayName(slot.weekday)}, cet horaire en chevauche un autre, ${period}.`;
}

/** The closings in the order of their first days, or what is wrong with each. */
export function checkClosures(
  closures: readonly ExceptionalClosure[],
): Checked<ExceptionalClosure, 'closures-invalid'> {
  const problems = closures.flatMap(({ from, until }, index) => {
    const message = closureProblem(from, until);
    return message ? [{ index, message }] : [];
  });
  if (problems.length > 0) return refuse('closures-invalid', { problems });
  return ok(closures.toSorted((a, b) => a.from.localeCompare(b.from)));
}

function closureProblem(from: string, until: string): string | undefined {
  if (!isCivilDate(from)) return 'Le premier jour de fermeture n’est pas une date.';
  if (!isCivilDate(until)) return 'Le dernier jour de fermeture n’est pas une date.';
  if (until < from) return 'Le dernier jour de fermeture vient avant le premier.';
  return undefined;
}

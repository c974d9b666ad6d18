const PARIS = 'Europe/Paris';

/** The instant at which a day begins in Paris; null for no day. @param day `YYYY-MM-DD` */
export function startOf(day: string): string | null {
  if (day === '') return null;
  const noon = new Date(`${day}T12:00:00Z`);
  const midnight = new Date(`${day}T00:00:00Z`);
  // The offset changes in the small hours of a Sunday: that of the instant itself is right.
  const guess = new Date(midnight.getTime() - offsetAt(noon));
  return new Date(midnight.getTime() - offsetAt(guess)).toISOString();
}

/** The instant at which a day is over in Paris. @param day `YYYY-MM-DD` */
export const endOf = (day: string): string | null => (day === '' ? null : startOf(dayAfter(day)));

/** The day of Paris in which an instant lies; nothing for none. */
export const dayOf = (instant: string | null): string =>
  instant === null ? '' : wallClock(new Date(instant)).slice(0, 10);

/** The last day that ends before or at an instant. */
export const lastDayBefore = (instant: string | null): string =>
  instant === null ? '' : dayOf(new Date(new Date(instant).getTime() - 1).toISOString());

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Milliseconds by which the clocks of Paris are ahead. */
const offsetAt = (instant: Date): number =>
  Date.parse(`${wallClock(instant).replace(' ', 'T')}Z`) -
  Math.floor(instant.getTime() / 1000) * 1000;

/** `2026-11-22 09:47:00` */
const wallClock = (instant: Date): string => instant.toLocaleString('sv-SE', { timeZone: PARIS });

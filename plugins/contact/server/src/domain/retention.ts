export const DEFAULT_RETENTION_MONTHS = 12;
export const RETENTION_MONTHS = { least: 1, most: 36 } as const;

/** What ended before this instant has been kept long enough. */
export function keptSince(now: Date, months: number): Date {
  const since = new Date(now);
  const day = since.getUTCDate();
  since.setUTCDate(1);
  since.setUTCMonth(since.getUTCMonth() - months);
  since.setUTCDate(Math.min(day, daysOfMonth(since)));
  return since;
}

const daysOfMonth = (date: Date) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** « 12 mois », « un mois » */
export const inWords = (months: number): string => (months === 1 ? 'un mois' : `${months} mois`);

/** How long a message is kept, whether somebody closes the exchange or nobody does. */
export const keptInWords = (months: number): string =>
  `${inWords(months)} après la clôture de l’échange ou, si personne ne le clôt, après son dernier message`;

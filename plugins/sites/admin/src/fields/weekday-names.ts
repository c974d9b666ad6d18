const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** « lundi » to « dimanche », in a language. */
export function weekdayNames(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format(A_MONDAY + day * DAY_MS));
}

/** The version of the « référentiel général d’amélioration de l’accessibilité » that is audited. */
export const RGAA_VERSION = '4.1.2';

/** How many criteria each of the thirteen themes has, in their order. */
const criteriaByTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const;

/** The 106 criteria by their numbers, from `1.1` to `13.12`. */
export const rgaaCriteria: readonly string[] = criteriaByTheme.flatMap((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);

const known: ReadonlySet<string> = new Set(rgaaCriteria);

export function isRgaaCriterion(number: string): boolean {
  return known.has(number);
}

/** Where public holidays differ within France. */
export const holidayRegions = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
  'saint-pierre-et-miquelon',
  'saint-barthelemy',
  'saint-martin',
  'wallis-et-futuna',
  'polynesie',
  'nouvelle-caledonie',
] as const;

export type HolidayRegion = (typeof holidayRegions)[number];

const byDepartment: Readonly<Record<string, HolidayRegion>> = {
  '57': 'alsace-moselle',
  '67': 'alsace-moselle',
  '68': 'alsace-moselle',
  '971': 'guadeloupe',
  '972': 'martinique',
  '973': 'guyane',
  '974': 'reunion',
  '975': 'saint-pierre-et-miquelon',
  '976': 'mayotte',
  '977': 'saint-barthelemy',
  '978': 'saint-martin',
  '986': 'wallis-et-futuna',
  '987': 'polynesie',
  '988': 'nouvelle-caledonie',
};

/** The region of a department or overseas collectivity, by its code (`46`, `2A`, `971`). */
export function holidayRegionOf(departmentCode: string): HolidayRegion {
  return byDepartment[departmentCode] ?? 'metropole';
}

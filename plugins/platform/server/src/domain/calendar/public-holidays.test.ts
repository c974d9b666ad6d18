import Holidays from 'date-holidays';
import { easterSunday } from './easter';
import { holidayRegionOf, holidayRegions, type HolidayRegion } from './holiday-region';
import { isPublicHoliday, publicHolidayOn, publicHolidays } from './public-holidays';

test.each([
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2285, '2285-03-22'],
])('Easter %i is on %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('metropolitan France has eleven public holidays', () => {
  expect(publicHolidays(2026, 'metropole')).toEqual([
    { date: '2026-01-01', name: 'Jour de l’an' },
    { date: '2026-04-06', name: 'Lundi de Pâques' },
    { date: '2026-05-01', name: 'Fête du Travail' },
    { date: '2026-05-08', name: 'Victoire de 1945' },
    { date: '2026-05-14', name: 'Ascension' },
    { date: '2026-05-25', name: 'Lundi de Pentecôte' },
    { date: '2026-07-14', name: 'Fête nationale' },
    { date: '2026-08-15', name: 'Assomption' },
    { date: '2026-11-01', name: 'Toussaint' },
    { date: '2026-11-11', name: 'Armistice de 1918' },
    { date: '2026-12-25', name: 'Noël' },
  ]);
});

test.each<[HolidayRegion, string, string]>([
  ['alsace-moselle', '2026-04-03', 'Vendredi saint'],
  ['alsace-moselle', '2026-12-26', 'Saint-Étienne'],
  ['guadeloupe', '2026-05-27', 'Abolition de l’esclavage'],
  ['martinique', '2026-05-22', 'Abolition de l’esclavage'],
  ['guyane', '2026-06-10', 'Abolition de l’esclavage'],
  ['reunion', '2026-12-20', 'Abolition de l’esclavage'],
  ['mayotte', '2026-04-27', 'Abolition de l’esclavage'],
  ['saint-barthelemy', '2026-10-09', 'Abolition de l’esclavage'],
  ['saint-martin', '2026-05-28', 'Abolition de l’esclavage'],
  ['wallis-et-futuna', '2026-07-29', 'Fête du Territoire'],
  ['polynesie', '2026-03-05', 'Arrivée de l’Évangile'],
  ['polynesie', '2024-06-29', 'Fête de l’autonomie'],
  ['polynesie', '2025-11-20', 'Matari’i i ni’a'],
  ['nouvelle-caledonie', '2026-09-24', 'Fête de la citoyenneté'],
])('in %s, %s is “%s”, and no holiday in the Lot', (region, date, name) => {
  expect(publicHolidayOn(date, region)?.name).toBe(name);
  expect(isPublicHoliday(date, 'metropole')).toBe(false);
});

test('Polynésie no longer keeps 29 June', () => {
  expect(isPublicHoliday('2025-06-29', 'polynesie')).toBe(false);
});

test('Ascension Day and Labour Day may share a day, which names both', () => {
  expect(publicHolidayOn('2008-05-01', 'metropole')?.name).toBe('Fête du Travail, Ascension');
  expect(publicHolidays(2008, 'metropole')).toHaveLength(10);
});

test.each([
  ['46', 'metropole'],
  ['2A', 'metropole'],
  ['67', 'alsace-moselle'],
  ['57', 'alsace-moselle'],
  ['974', 'reunion'],
  ['988', 'nouvelle-caledonie'],
])('department %s keeps the holidays of %s', (department, region) => {
  expect(holidayRegionOf(department)).toBe(region);
});

const elsewhere: Readonly<Record<HolidayRegion, readonly [string, string?]>> = {
  metropole: ['FR'],
  'alsace-moselle': ['FR', '67'],
  guadeloupe: ['GP'],
  martinique: ['MQ'],
  guyane: ['GF'],
  reunion: ['RE'],
  mayotte: ['YT'],
  'saint-pierre-et-miquelon': ['PM'],
  'saint-barthelemy': ['BL'],
  'saint-martin': ['MF'],
  'wallis-et-futuna': ['WF'],
  polynesie: ['PF'],
  'nouvelle-caledonie': ['NC'],
};

/** Where the other source follows custom, or an older law, and why this calendar does not. */
const differences: Readonly<Partial<Record<HolidayRegion, (year: number) => Difference>>> = {
  // Good Friday is kept by custom: it is in no law of the two departments.
  guadeloupe: (year) => ({ theirs: [goodFriday(year)], ours: [] }),
  martinique: (year) => ({ theirs: [goodFriday(year)], ours: [] }),
  // The decree's date, which the State's own representative replaced by the 28th in 2018.
  'saint-martin': (year) => ({ theirs: [`${year}-05-27`], ours: [`${year}-05-28`] }),
  // Saints Peter and Paul are a feast of the Church, not a holiday of the Territory.
  'wallis-et-futuna': (year) => ({ theirs: [`${year}-06-29`], ours: [] }),
  // The change was voted in May 2025 for that year; the other source takes it up one year later.
  polynesie: (year) =>
    year === 2025 ? { theirs: ['2025-06-29'], ours: ['2025-11-20'] } : { theirs: [], ours: [] },
};

type Difference = { theirs: string[]; ours: string[] };

const years = Array.from({ length: 16 }, (_, i) => 2020 + i);

test.each(holidayRegions)('%s agrees with an independent calendar from 2020 to 2035', (region) => {
  for (const year of years) {
    const { theirs, ours } = differences[region]?.(year) ?? { theirs: [], ours: [] };
    const own = publicHolidays(year, region).map(({ date }) => date);
    expect([...independent(year, region), ...ours].sort()).toEqual([...own, ...theirs].sort());
  }
});

function independent(year: number, region: HolidayRegion): string[] {
  const [country, state] = elsewhere[region];
  const calendar = state ? new Holidays(country, state) : new Holidays(country);
  const dates = calendar
    .getHolidays(year, 'fr')
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
  return [...new Set(dates)];
}

function goodFriday(year: number): string {
  const easter = new Date(`${easterSunday(year)}T00:00:00Z`).getTime();
  return new Date(easter - 2 * 86_400_000).toISOString().slice(0, 10);
}

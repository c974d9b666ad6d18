import { addDays, yearOf, type CivilDate } from '../civil-date';
import { easterSunday } from './easter';
import type { HolidayRegion } from './holiday-region';

export type PublicHoliday = { readonly date: CivilDate; readonly name: string };

type Rule = {
  readonly name: string;
  /** `MM-DD`, or the number of days after Easter Sunday. */
  readonly on: string | number;
  readonly since?: number;
  readonly until?: number;
};

/** Code du travail, article L. 3133-1. */
const national: readonly Rule[] = [
  { on: '01-01', name: 'Jour de l’an' },
  { on: 1, name: 'Lundi de Pâques' },
  { on: '05-01', name: 'Fête du Travail' },
  { on: '05-08', name: 'Victoire de 1945' },
  { on: 39, name: 'Ascension' },
  { on: 50, name: 'Lundi de Pentecôte' },
  { on: '07-14', name: 'Fête nationale' },
  { on: '08-15', name: 'Assomption' },
  { on: '11-01', name: 'Toussaint' },
  { on: '11-11', name: 'Armistice de 1918' },
  { on: '12-25', name: 'Noël' },
];

const abolition = (on: string, years: Pick<Rule, 'since' | 'until'> = {}): Rule => ({
  on,
  name: 'Abolition de l’esclavage',
  ...years,
});

/**
 * What each region adds to the national list. Days kept by custom only (Good Friday and carnival
 * in the Antilles, the Muslim feasts in Mayotte) are no public holidays: an office that closes on
 * them enters them as its own closing days.
 *
 * - Alsace-Moselle: Code du travail, article L. 3134-13. The law reserves Good Friday to communes
 *   with a Protestant church or a shared one; offices close everywhere.
 * - Abolition: Code du travail, article L. 3422-2 and décret n° 83-1003 of 23 November 1983. In
 *   Saint-Martin the decree says 27 May; the 28th is kept since 2018 on the ground of the loi
 *   n° 2017-256 of 28 February 2017 (deliberation of 5 November 2015).
 * - Polynésie française: its own labour code, article LP. 3211-1; 20 November replaces 29 June
 *   since 2025 (loi du pays adopted on 6 May 2025).
 * - Nouvelle-Calédonie: accord interprofessionnel territorial, article 74.
 * - Wallis-et-Futuna: holidays of the Territory, added by its own authorities.
 */
const regional: Readonly<Record<HolidayRegion, readonly Rule[]>> = {
  metropole: [],
  'alsace-moselle': [
    { on: -2, name: 'Vendredi saint' },
    { on: '12-26', name: 'Saint-Étienne' },
  ],
  guadeloupe: [abolition('05-27')],
  martinique: [abolition('05-22')],
  guyane: [abolition('06-10')],
  reunion: [abolition('12-20')],
  mayotte: [abolition('04-27')],
  'saint-pierre-et-miquelon': [],
  'saint-barthelemy': [abolition('10-09', { since: 2012 })],
  'saint-martin': [
    abolition('05-27', { since: 2012, until: 2017 }),
    abolition('05-28', { since: 2018 }),
  ],
  'wallis-et-futuna': [
    { on: '04-28', name: 'Saint Pierre Chanel' },
    { on: '07-29', name: 'Fête du Territoire' },
  ],
  polynesie: [
    { on: '03-05', name: 'Arrivée de l’Évangile' },
    { on: -2, name: 'Vendredi saint' },
    { on: '06-29', name: 'Fête de l’autonomie', until: 2024 },
    { on: '11-20', name: 'Matari’i i ni’a', since: 2025 },
  ],
  'nouvelle-caledonie': [{ on: '09-24', name: 'Fête de la citoyenneté' }],
};

const computed = new Map<string, ReadonlyMap<CivilDate, PublicHoliday>>();

/** The public holidays of a year, in order. */
export function publicHolidays(year: number, region: HolidayRegion): readonly PublicHoliday[] {
  return [...holidaysByDate(year, region).values()];
}

export function publicHolidayOn(date: CivilDate, region: HolidayRegion): PublicHoliday | undefined {
  return holidaysByDate(yearOf(date), region).get(date);
}

export function isPublicHoliday(date: CivilDate, region: HolidayRegion): boolean {
  return publicHolidayOn(date, region) !== undefined;
}

/** Two holidays can share a day: Ascension Day fell on 1 May in 2008. */
function holidaysByDate(
  year: number,
  region: HolidayRegion,
): ReadonlyMap<CivilDate, PublicHoliday> {
  const key = `${region} ${year}`;
  const known = computed.get(key);
  if (known) return known;
  const holidays = new Map<CivilDate, PublicHoliday>();
  for (const holiday of inOrder(year, [...national, ...regional[region]])) {
    const sharing = holidays.get(holiday.date);
    const name = sharing ? `${sharing.name}, ${holiday.name}` : holiday.name;
    holidays.set(holiday.date, { date: holiday.date, name });
  }
  computed.set(key, holidays);
  return holidays;
}

function inOrder(year: number, rules: readonly Rule[]): PublicHoliday[] {
  const easter = easterSunday(year);
  return rules
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map(({ on, name }) => ({
      name,
      date: typeof on === 'number' ? addDays(easter, on) : `${year}-${on}`,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

import { daysBetween, holidayRegionOf, nextParisMidnight, parisDate } from '#platform';
import {
  closureSentence,
  openingSentence,
  openingState,
  weeklyTable,
  type ExceptionalClosure,
  type Office,
  type Reception,
  type SiteIdentity,
} from '#sites';
import type { ContactDetails, OpenPlace, TownHall } from '../views/types';
import { earliest } from './earliest';

const CLOSURES_ANNOUNCED_DAYS = 21;

/** The town hall at this instant, and the instant from which the answer may be wrong. */
export interface TownHallNow {
  readonly townHall: TownHall;
  readonly staleAt: Date | null;
}

export function townHallAt(site: SiteIdentity, now: Date): TownHallNow {
  const { office } = site;
  if (!office) return { townHall: bareTownHall(site), staleAt: null };
  const { place, staleAt } = receptionAt(site, office, now);
  return { townHall: { ...place, isTownHall: isTownHall(site) }, staleAt };
}

/** Places that receive the public at this instant. */
export interface PlacesNow {
  readonly places: readonly OpenPlace[];
  readonly staleAt: Date | null;
}

/** The other places of a site. */
export function placesAt(
  site: Pick<SiteIdentity, 'collectivity'>,
  receptions: readonly Reception[],
  now: Date,
): PlacesNow {
  const found = receptions.map((reception) => receptionAt(site, reception, now));
  return {
    places: found.map(({ place }) => place),
    staleAt: found.map(({ staleAt }) => staleAt).reduce(earliest, null),
  };
}

function receptionAt(site: Pick<SiteIdentity, 'collectivity'>, office: Office, now: Date) {
  const { slots, closures } = office;
  const state = openingState(slots, closures, now, holidaysOf(site, office));
  const words = openingSentence(state);
  return {
    place: {
      ...contactOf(office),
      hours: weeklyTable(slots).map(({ days, hours, periods }) => ({
        days,
        hours,
        closed: periods.length === 0,
      })),
      ...(words ? { status: { open: state.kind === 'open', words } } : {}),
      closures: announced(closures, now),
    },
    staleAt: earliest(state.staleAt, announcementChange(closures, now)),
  };
}

const isTownHall = ({ collectivity }: SiteIdentity) => collectivity?.kind === 'commune';

const bareTownHall = (site: SiteIdentity): TownHall => ({
  ...bareContact(site),
  isTownHall: isTownHall(site),
  hours: [],
  closures: [],
});

/** Of a body without office only a commune has a place by its very name. */
const bareContact = (site: SiteIdentity): ContactDetails => ({
  name: site.name,
  address: isTownHall(site)
    ? { street: [], postalCode: site.collectivity?.postalCodes[0] ?? '', city: site.name }
    : { street: [], postalCode: '', city: '' },
});

/** Who answers for the site, and how to reach them. */
export const publisherOf = (site: SiteIdentity): ContactDetails =>
  site.office ? contactOf(site.office) : bareContact(site);

const contactOf = (office: Office): ContactDetails => ({
  name: office.name,
  address: {
    street: [office.street, office.complement].filter((line): line is string => Boolean(line)),
    postalCode: office.postalCode ?? '',
    city: office.city ?? '',
  },
  ...(office.wheelchairAccess ? { wheelchairAccess: office.wheelchairAccess } : {}),
  ...(office.phone ? { phone: office.phone } : {}),
  ...(office.email ? { email: office.email } : {}),
  ...routeTo(office),
});

/** None to an office that says nowhere where it is. */
function routeTo({ latitude, longitude, street, postalCode, city }: Office) {
  if (latitude !== null && longitude !== null) {
    const routeHref = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
    return { routeHref };
  }
  const place = [street, postalCode, city].filter(Boolean).join(' ');
  const search = `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
  return place ? { routeHref: search } : {};
}

const holidaysOf = ({ collectivity }: Pick<SiteIdentity, 'collectivity'>, office: Office) =>
  office.closedOnPublicHolidays
    ? holidayRegionOf(collectivity?.departmentCode ?? '')
    : ('none' as const);

/** Closures now or soon, nearest first. */
function announced(closures: readonly ExceptionalClosure[], now: Date): string[] {
  const today = parisDate(now);
  return closures
    .filter(
      ({ from, until }) => until >= today && daysBetween(today, from) <= CLOSURES_ANNOUNCED_DAYS,
    )
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(closureSentence);
}

/** A closure that is not over is announced, or no longer, from one day to the next. */
const announcementChange = (closures: readonly ExceptionalClosure[], now: Date): Date | null =>
  closures.some(({ until }) => until >= parisDate(now)) ? nextParisMidnight(now) : null;

import { newEntryOf } from './new-entry';

export const NEW_SITE = '/plugins/new-site';
export const OPENING_HOURS = '/plugins/opening-hours';
export const PEOPLE = '/plugins/people';

/** Opening hours are written all at once. */
const HOURS =
  /^\/content-manager\/collection-types\/plugin::sites\.(opening-slot|exceptional-closure)(\/|$)/;

const MEMBERSHIPS = /^\/content-manager\/collection-types\/plugin::sites\.membership(\/|$)/;

/** The page of ours that stands in the place of one of Strapi's; null when none does. */
export function ownPageOf(pathname: string): string | null {
  if (newEntryOf(pathname) === 'plugin::sites.site') return NEW_SITE;
  if (MEMBERSHIPS.test(pathname)) return PEOPLE;
  return HOURS.test(pathname) ? OPENING_HOURS : null;
}

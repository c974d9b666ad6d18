import { newEntryOf } from './new-entry';

export const NEW_SITE = '/plugins/new-site';
export const OPENING_HOURS = '/plugins/opening-hours';
export const PEOPLE = '/plugins/people';
export const GUIDE = '/plugins/guide';

/** Opening hours are written all at once. */
const HOURS =
  /^\/content-manager\/collection-types\/plugin::sites\.(opening-slot|exceptional-closure)(\/|$)/;

const MEMBERSHIPS = /^\/content-manager\/collection-types\/plugin::sites\.membership(\/|$)/;

/** What is added to the guide is written beside its entries. */
const ADDITIONS = /^\/content-manager\/collection-types\/plugin::guide\.local-(note|service)(\/|$)/;

/** The page of ours that stands in the place of one of Strapi's; null when none does. */
export function ownPageOf(pathname: string): string | null {
  if (newEntryOf(pathname) === 'plugin::sites.site') return NEW_SITE;
  if (MEMBERSHIPS.test(pathname)) return PEOPLE;
  if (ADDITIONS.test(pathname)) return GUIDE;
  return HOURS.test(pathname) ? OPENING_HOURS : null;
}

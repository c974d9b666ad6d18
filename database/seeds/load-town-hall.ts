import type { Core, UID } from '@strapi/strapi';
import { documentsOf, parisDate } from '#platform';
import { insertDocuments, linkRows } from '#sites';
import type { ResolvedSite } from './demo';

interface Office {
  readonly id: number;
  readonly documentId: string;
}

const OFFICE = 'plugin::sites.office';
const SLOT = 'plugin::sites.opening-slot';
const CLOSURE = 'plugin::sites.exceptional-closure';
const PAGES = 'plugin::pages';

/** Address, hours and closures of the office that the site was created with. */
export async function loadOffice(strapi: Core.Strapi, { office }: ResolvedSite): Promise<void> {
  const { slots, closures, ...contact } = office;
  const known = (await documentsOf<Office>(strapi, OFFICE).findFirst()) as Office;
  const { documentId, id } = known;
  await documentsOf(strapi, OFFICE).update({ documentId, data: contact });
  const days = closures.map(({ startsOn, endsOn, reason }) => ({
    startsOn: parisDate(startsOn),
    endsOn: parisDate(endsOn),
    reason,
  }));
  await insertLinked(strapi, SLOT, slots, id);
  await insertLinked(strapi, CLOSURE, days, id);
}

/** The other places that receive, each with its hours. */
export async function loadReceptions(
  strapi: Core.Strapi,
  { receptions = [] }: ResolvedSite,
): Promise<void> {
  for (const { slots, ...contact } of receptions) {
    const place = await documentsOf<Office>(strapi, OFFICE).create({ data: contact });
    await insertLinked(strapi, SLOT, slots, place.id);
  }
}

async function insertLinked(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rows: readonly object[],
  office: number,
) {
  const inserted = await insertDocuments(strapi, uid, rows as Record<string, unknown>[]);
  if (inserted.length === 0) return;
  await linkRows(
    strapi,
    uid,
    'office',
    inserted.map(({ id }) => [id, office]),
  );
}

/** The lists that a home page shows; those that the site was created with give way. */
export async function loadLists(strapi: Core.Strapi, site: ResolvedSite): Promise<void> {
  await replace(strapi, `${PAGES}.council-member`, withRank(site.council, 'rank'));
  await replace(strapi, `${PAGES}.quick-link`, withRank(site.quickLinks, 'position'));
  await replace(strapi, `${PAGES}.useful-number`, withRank(site.usefulNumbers, 'position'));
  const reminders = site.reminders.map(({ happensOn, ...reminder }) => ({
    ...reminder,
    happensOn: parisDate(happensOn),
  }));
  await replace(strapi, `${PAGES}.reminder`, reminders);
}

const withRank = (rows: readonly object[], name: string) =>
  rows.map((row, index) => ({ ...row, [name]: index * 10 }));

async function replace(strapi: Core.Strapi, uid: UID.ContentType, rows: readonly object[]) {
  await strapi.db.query(uid).deleteMany({});
  await insertDocuments(strapi, uid, rows as Record<string, unknown>[]);
}

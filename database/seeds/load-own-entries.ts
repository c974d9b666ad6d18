import type { Core } from '@strapi/strapi';
import { documentsOf } from '#platform';
import type { ResolvedSite } from './demo';

/** What the body of this site explains itself in the guide, for itself or for its communes. */
export async function loadOwnEntries(
  strapi: Core.Strapi,
  { ownEntries = [] }: ResolvedSite,
): Promise<void> {
  for (const data of ownEntries) {
    await documentsOf(strapi, 'plugin::guide.own-entry').create({ data, status: 'published' });
  }
}

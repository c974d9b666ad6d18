import type { Core } from '@strapi/strapi';
import { documentsOf, parisDate } from '#platform';
import type { ResolvedSite } from './demo';
import type { Library } from './load-media';

/** @returns library id of each document's file, by the document's key */
export async function loadDocuments(
  strapi: Core.Strapi,
  site: ResolvedSite,
  library: Library,
): Promise<Map<string, number>> {
  const files = new Map<string, number>();
  for (const document of site.documents) {
    const file = await library.addPdf(document, letterheadOf(site));
    const { kind, title, description } = document;
    const data = { kind, title, description, datedOn: parisDate(document.datedOn), file };
    await documentsOf(strapi, 'plugin::documents.public-document').create({
      data,
      status: 'published',
    });
    files.set(document.key, file);
  }
  return files;
}

const letterheadOf = ({ office }: ResolvedSite) => ({
  name: office.name,
  address: `${office.street}, ${office.postalCode} ${office.city}`,
});

import type { Core } from '@strapi/strapi';
import { documentsOf } from '#platform';
import type { DemoService, ResolvedPage, ResolvedSite } from './demo';
import type { Library } from './load-media';

const PAGE = 'plugin::pages.page';

/** The commune's own words in the default pages, and the rubriques of a full site. */
export async function loadPages(strapi: Core.Strapi, site: ResolvedSite, library: Library) {
  await fill(strapi, 'home', { lead: site.welcome, body: paragraphs(site.history) });
  await fill(strapi, 'discover', { body: site.discover });
  await fill(strapi, 'practical', { body: site.services.map(serviceGroup).join('') });
  for (const [index, page] of site.pages.entries()) {
    await addPage(strapi, library, page, null, FIRST_POSITION + index);
  }
}

/** After the default pages, before « Contact ». */
const FIRST_POSITION = 41;

async function fill(strapi: Core.Strapi, kind: string, data: object) {
  const page = await documentsOf(strapi, PAGE).findFirst({ filters: { kind } });
  if (!page) return;
  await documentsOf(strapi, PAGE).update({
    documentId: page.documentId,
    data,
    status: 'published',
  });
}

async function addPage(
  strapi: Core.Strapi,
  library: Library,
  page: ResolvedPage,
  parent: string | null,
  position: number,
) {
  const { slug, title, lead, body, children } = page;
  const picture = page.picture ? await library.addPhoto(page.picture) : null;
  const data = { slug, title, lead, body, picture, parent, position, kind: 'standard' };
  const { documentId } = await documentsOf(strapi, PAGE).create({ data, status: 'published' });
  for (const [index, child] of children.entries()) {
    await addPage(strapi, library, child, documentId, index * 10);
  }
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const serviceGroup = ({ title, items }: ResolvedSite['services'][number]) =>
  `<h2>${title}</h2><ul>${items.map(service).join('')}</ul>`;

function service({ title, detail, phone, href }: DemoService): string {
  const name = href ? `<a href="${href}">${title}</a>` : `<strong>${title}</strong>`;
  return `<li>${[name, detail, phone].filter(Boolean).join('<br>')}</li>`;
}

import type { Core } from '@strapi/strapi';
import { earliest, web, type PublicAnswer, type PublicRequest } from '#web';
import { readPage } from '../store/page-outline';
import { HomePage } from '../views';
import { homeChangesAt, presentHome, presentHomeFrame } from './present-home';
import { presentPage } from './present-page';
import { sitePages } from './site-pages';

/** The page of the tree at this address. */
export const pageFallback =
  (strapi: Core.Strapi) =>
  async (request: PublicRequest): Promise<PublicAnswer> => {
    if (request.path === '/') return answerHome(strapi, request);
    const { tree, changesAt } = await sitePages(request);
    const node = tree.byPath.get(request.path);
    if (!node) return { kind: 'not-found' };
    const text = await readPage(request.reader, request.site.key, node.page.id);
    if (!text) return { kind: 'not-found' };
    const presented = await presentPage(strapi, request, tree, node, text);
    return { kind: 'page', ...presented, staleAt: earliest(changesAt, presented.staleAt ?? null) };
  };

async function answerHome(strapi: Core.Strapi, request: PublicRequest): Promise<PublicAnswer> {
  const { site, origin, now } = request;
  const [pages, parts] = await Promise.all([sitePages(request), contributedParts(strapi, request)]);
  const content = presentHome(site, pages);
  return {
    kind: 'page',
    page: presentHomeFrame(site, origin, now),
    view: (framed) => HomePage({ ...framed, ...content, contributed: parts.nodes }),
    staleAt: [pages.changesAt, homeChangesAt(pages.home, now)].reduce(earliest, parts.staleAt),
  };
}

/** News, documents and events, each drawn by the plugin that owns it. */
async function contributedParts(strapi: Core.Strapi, request: PublicRequest) {
  const homeParts = web(strapi).contributors.homeParts.filter(({ module }) =>
    request.site.modules.includes(module),
  );
  const drawn = await Promise.all(
    homeParts.map(async ({ part, draw }) => ({
      part,
      ...(await draw(request)),
    })),
  );
  return {
    nodes: Object.fromEntries(
      drawn.filter(({ node }) => node).map(({ part, node }) => [part, node]),
    ),
    staleAt: drawn.map(({ staleAt }) => staleAt).reduce(earliest, null),
  };
}

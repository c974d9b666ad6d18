import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { sites, type ModuleName, type SiteIdentity } from '#sites';
import { createPageCache } from './cache/page-cache';
import type { PublicAnswer, PublicRequest } from './routing/answer';
import { createDraftRegistry } from './routing/draft-registry';
import { createFormRegistry } from './routing/form';
import type { ApiResource } from './public-api/api-resource';
import { createApiRegistry } from './public-api/api-registry';
import { apiRoutes } from './public-api/api-routes';
import { createRouteRegistry } from './routing/route-registry';
import { createContributors, type WantedProcedures } from './frame/contributors';
import { gather } from './frame/gather';
import { guardOf } from './frame/form-guard';
import { findRedirect } from './store/redirects';
import { cleanRichText } from './writing/clean-rich-text';
import { watchWriting } from './writing/watch-writing';
import type { WatchedType } from './writing/watched-type';

/** The web plugin's front counter. */
export type Web = ReturnType<typeof createWeb>;

export function createWeb({ strapi }: { strapi: Core.Strapi }) {
  const cache = createPageCache(platform(strapi).settings.pageCache.maxBytes);
  const routes = createRouteRegistry();
  const api = createApiRegistry();
  platform(strapi).siteChanges.subscribe(cache.clear);

  /** The answer of the route, the page tree or the redirections, in that order. */
  async function answer(request: PublicRequest) {
    const generation = cache.generation(request.site.key);
    const matched = routes.match(request.path);
    if (matched && hasModule(request.site, matched.route.module)) {
      const found = await matched.route.answer({ ...request, params: matched.params });
      if (found.kind !== 'not-found') {
        return { answer: found, generation };
      }
    }
    return { answer: await fallBack(request), generation };
  }

  const contributors = createContributors();

  async function fallBack(request: PublicRequest): Promise<PublicAnswer> {
    for (const fallback of routes.fallbacks) {
      const found = await fallback(request);
      if (found.kind !== 'not-found') return found;
    }
    return findRedirect(request.reader, request.site.key, request.path);
  }

  return {
    cache,
    routes,
    api: {
      ...api,
      /** Shows data to programs, at their addresses under `/api`. */
      add(...resources: ApiResource[]) {
        api.add(...resources);
        sites(strapi).publicData.add(
          ...resources.map(({ name, title }) => ({ name, label: title })),
        );
        routes.add(...resources.flatMap((resource) => apiRoutes(strapi, resource)));
      },
    },
    /** Pages of drafts, by content type: what `previewPage` draws. */
    drafts: createDraftRegistry(),
    forms: {
      ...createFormRegistry(),
      /** What the form of this name carries on the page that answers the request. */
      guard: (request: PublicRequest, name: string) => guardOf(strapi, request, name),
    },
    answer,
    contributors,
    /** The site's own online procedures that go with something. */
    procedures: (request: PublicRequest, wanted: WantedProcedures) =>
      gather(
        contributors.procedures.map(({ read, ...part }) => ({
          ...part,
          read: (asked: PublicRequest) => read(asked, wanted),
        })),
        request,
      ),
    watchWriting: (type: WatchedType) => watchWriting(strapi, type),
    cleanRichText: (uid: string, fields: readonly string[]) => cleanRichText(strapi, uid, fields),
  };
}

const hasModule = ({ modules }: SiteIdentity, wanted?: ModuleName) =>
  wanted === undefined || modules.includes(wanted);

export const web = (strapi: Core.Strapi): Web => strapi.plugin('web').service('web');

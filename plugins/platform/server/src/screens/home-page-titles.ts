import type { Core } from '@strapi/strapi';
import { attributesOf } from '../entries/entries';

interface RecentDocument {
  readonly title: unknown;
  readonly contentTypeUid: string;
}

interface HomePage {
  queryLastDocuments(...query: unknown[]): Promise<RecentDocument[]>;
}

interface Services {
  extend(uid: string, extension: (service: HomePage) => HomePage): unknown;
}

interface ContentTypesService {
  findConfiguration(type: { uid: string }): Promise<{ settings: { mainField: string } }>;
}

interface WordedAttribute {
  readonly pluginOptions?: { readonly platform?: { readonly words?: Record<string, string> } };
}

/** The home page of the administration names an entry by a word, never by a code. */
export function sayHomePageTitles(strapi: Core.Strapi): void {
  (strapi.get('services') as Services).extend('plugin::content-manager.homepage', (service) => ({
    ...service,
    async queryLastDocuments(...query) {
      const recent = await service.queryLastDocuments(...query);
      return Promise.all(recent.map((document) => titled(strapi, document)));
    },
  }));
}

async function titled(strapi: Core.Strapi, document: RecentDocument): Promise<RecentDocument> {
  const { title, contentTypeUid: uid } = document;
  const attributes = attributesOf<WordedAttribute>(strapi, uid);
  const wordOf = (field: string) =>
    attributes[field]?.pluginOptions?.platform?.words?.[String(title)];
  if (!Object.keys(attributes).some(wordOf)) return document;
  const service = strapi.plugin('content-manager').service('content-types') as ContentTypesService;
  const { settings } = await service.findConfiguration({ uid });
  return { ...document, title: wordOf(settings.mainField) ?? title };
}

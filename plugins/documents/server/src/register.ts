import type { Core } from '@strapi/strapi';
import { always, web } from '#web';
import { documentResource } from './http/document-resource';
import { documentRoutes } from './http/document-routes';
import { draftDocumentPage } from './http/draft-document-page';
import { homeDocuments } from './http/home-documents';

const LIST = { path: '/documents', title: 'Documents', section: 'Documents', changedAt: null };

export function register({ strapi }: { strapi: Core.Strapi }) {
  const { api, routes, drafts, contributors } = web(strapi);
  routes.add(...documentRoutes);
  api.add(documentResource);
  drafts.add(draftDocumentPage);
  contributors.homeParts.push(homeDocuments);
  contributors.menu.push({
    module: 'documents',
    place: 'after-pages',
    read: always({ label: LIST.title, href: LIST.path }),
  });
  contributors.siteMap.push({ module: 'documents', read: always(LIST) });
}

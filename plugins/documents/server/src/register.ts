import type { Core } from '@strapi/strapi';
import { web } from '#web';
import { documentRoutes } from './http/document-routes';
import { homeDocuments } from './http/home-documents';

const LIST = { path: '/documents', title: 'Documents', section: 'Documents', changedAt: null };

export function register({ strapi }: { strapi: Core.Strapi }) {
  const { routes, contributors } = web(strapi);
  routes.add(...documentRoutes);
  contributors.homeParts.push(homeDocuments);
  contributors.siteMap.push({
    module: 'documents',
    read: () => Promise.resolve({ entries: [LIST], staleAt: null }),
  });
}

import type { Core } from '@strapi/strapi';
import { currentConnection, documentsOf, platform, readerWithin } from '#platform';
import type { Launches } from '../actions/launch-site';
import { loadIdentity } from './site-identity';

export const createLaunches = (strapi: Core.Strapi): Launches => ({
  identity: async (site) =>
    loadIdentity(strapi, site, readerWithin(await currentConnection(strapi))),
  async record({ key, documentId }, at) {
    const { scope } = platform(strapi);
    await scope.runInPlatform(
      'site:launch',
      () =>
        documentsOf(strapi, 'plugin::sites.site').update({ documentId, data: { launchedAt: at } }),
      key,
    );
  },
});

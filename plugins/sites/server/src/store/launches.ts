import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import type { Launches } from '../actions/launch-site';

export const createLaunches = (strapi: Core.Strapi): Launches => ({
  async record({ key, documentId }, at) {
    const { scope } = platform(strapi);
    await scope.runInPlatform(
      'site:launch',
      () =>
        strapi
          .documents('plugin::sites.site')
          .update({ documentId, data: { launchedAt: at } as object }),
      key,
    );
  },
});

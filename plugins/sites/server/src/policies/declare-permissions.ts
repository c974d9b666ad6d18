import type { Core } from '@strapi/strapi';
import { declarePermissions } from '#platform';

/** Rights that are not on a content type. */
export const declareSitePermissions = (strapi: Core.Strapi): Promise<void> =>
  declarePermissions(strapi, 'sites', {
    'launch.read': 'Voir ce qui manque avant la mise en ligne',
    'launch.create': 'Mettre un site en ligne',
    'viewing.create': 'Voir un site comme quelqu’un d’autre',
  });

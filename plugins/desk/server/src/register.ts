import type { Core } from '@strapi/strapi';
import { declarePermissions } from '#platform';

/** Declared this early: the role table, which names it, is applied before this plugin starts. */
export async function register({ strapi }: { strapi: Core.Strapi }) {
  await declarePermissions(strapi, 'desk', {
    'whole.read': 'Voir toute l’administration, et pas seulement la page de contribution',
  });
}

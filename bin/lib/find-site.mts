import type { Core } from '@strapi/strapi';
import type { ListedSite } from '#sites';
import { OperatorError } from './console.mts';

/** The site that an operator names by host, INSEE code, SIREN or label. */
export async function findSite(strapi: Core.Strapi, text: string): Promise<ListedSite> {
  const { sites } = await import('#sites');
  const site = await sites(strapi).list.find(text);
  if (site) return site;
  throw new OperatorError(
    `Aucun site ne répond à « ${text} » : donnez son hôte ou son code INSEE (voir site:list).`,
  );
}

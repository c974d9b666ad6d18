import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { siteOrigin, sites } from '#sites';
import type { PublicRequest } from '#web';
import type { OwnEntry } from '../domain/own-entry';
import { isReached, standpointOf } from '../domain/standpoint';
import { ownEntryAddress } from './guide-address';

/**
 * Whole address of an entry on the site of the body that wrote it; null where it is read here, or
 * where that site does not show it.
 */
export async function originalOf(
  strapi: Core.Strapi,
  { from, reach, reachCode, slug }: OwnEntry,
  { site }: Pick<PublicRequest, 'site'>,
): Promise<string | null> {
  if (!from || from.site === site.key) return null;
  const writer = await sites(strapi).directory.identity(from.site);
  if (!writer?.launchedAt || writer.closedAt || !writer.modules.includes('guide')) return null;
  const isThere = isReached(standpointOf(writer.collectivity), { reach, code: reachCode });
  if (!isThere || !writer.primaryHost) return null;
  const origin = siteOrigin(platform(strapi).settings.platformUrl, writer.primaryHost);
  return origin + ownEntryAddress(slug);
}

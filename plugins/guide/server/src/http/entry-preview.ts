import { platform } from '#platform';
import { siteOrigin } from '#sites';
import { previewPage } from '#web';
import type { EntryPreview } from '../../../shared/entry-preview';
import type { Audience } from '../domain/audience';
import { entryAddress } from './guide-address';
import type { AtWork } from './site-at-work';

/** The page of an entry on the site at work; null when there is none. */
export async function entryPreview(
  { strapi, site }: AtWork,
  audience: Audience,
  id: string,
): Promise<EntryPreview | null> {
  const address = entryAddress(audience, id);
  const page = await previewPage(strapi, site, { address });
  if (!page) return null;
  const origin = siteOrigin(platform(strapi).settings.platformUrl, site.primaryHost);
  return { html: page.html, address: site.launchedAt === null ? null : `${origin}${address}` };
}

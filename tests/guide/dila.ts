import { guide, type Audience, type ImportReport } from '#guide';
import { expectOk, platform } from '#platform';
import { strapi } from '../harness/booted';
import { officialZip, type Archive } from './official-archive';
import { serve } from './serve';

const PATHS: Readonly<Record<Audience, string>> = {
  particuliers: '/vdd/3.5/part/zip/vosdroits-latest.zip',
  professionnels: '/vdd/3.5/pro/zip/vosdroits-latest.zip',
  associations: '/vdd/3.5/asso/zip/vosdroits-latest.zip',
};

/** A server as that of the DILA: one archive for each audience, imported when it is published. */
export async function openDila() {
  const zips = new Map<string, Buffer>();
  const { address, close } = await serve((request, response) => {
    response.end(zips.get(request.url ?? ''));
  });
  const addressOf = (audience: Audience) => new URL(PATHS[audience], address).href;

  async function publish(audience: Audience, archive: Archive): Promise<ImportReport | null> {
    zips.set(PATHS[audience], officialZip(archive));
    const fetched = await guide(strapi).fetchGuide({ audience, from: addressOf(audience) });
    platform(strapi).siteChanges.tell(null);
    return expectOk(fetched);
  }
  return { addressOf, publish, close };
}

import { siteMapFile, type PublicAnswer, type PublicRequest } from '#web';
import { readGuide } from '../store/read-guide';
import { entryAddress } from './guide-address';
import type { GuideDesk } from './guide-desk';

/** Every entry, for search engines, on the sites that ask for it. */
export async function guideSiteMap(desk: GuideDesk, request: PublicRequest): Promise<PublicAnswer> {
  if (!request.site.guideInSearchEngines) return { kind: 'not-found' };
  const generations = await desk.generations(request.reader);
  const lists = await Promise.all(
    [...generations.keys()].map(async (audience) => {
      const entries = await readGuide(request.reader).changesOf(audience);
      return entries.map(({ id, modifiedOn }) => ({
        path: entryAddress(audience, id),
        changedAt: modifiedOn ? new Date(modifiedOn) : null,
      }));
    }),
  );
  return siteMapFile(request, { entries: lists.flat(), staleAt: null }, 'if-room');
}

import type { Core } from '@strapi/strapi';
import type { DraftPage, Framed, PublicAnswer, PublicRequest } from '#web';
import { OWN_ENTRY } from '../content-types/uids';
import { guideFor } from '../domain/audience';
import type { WholeOwnEntry } from '../domain/own-entry';
import { draftOwnEntry, ownEntriesAt } from '../store/own-entries';
import { readGuide } from '../store/read-guide';
import { OwnEntryPage } from '../views';
import { GONE } from './gone';
import { readGenerations } from './guide-desk';
import { entryLeadingHome, originOfSite } from './lead-home';
import { askingFrom, shownNow } from './own-entries-here';
import { originalOf } from './original-of';
import { frameOfOwnEntry, propsOfOwnEntry } from './present-own-entry';

/** What a body of the platform wrote, at its address on every site that it reaches. */
export async function answerOwnEntry(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const found = await ownEntriesAt(askingFrom(request), request.params['slug'] ?? '');
  const { entries, staleAt } = shownNow(found, request.now);
  const [entry] = entries;
  if (entry) {
    const leading = await entryLeadingHome(entry, request.site.key, originOfSite(strapi));
    return { ...(await pageOf(strapi, request, leading)), staleAt };
  }
  const isOver = found.some(({ publishUntil }) => publishUntil && publishUntil <= request.now);
  return isOver ? GONE : { kind: 'not-found' };
}

/** As its publication would make it. */
export const draftOwnEntryPage = (strapi: Core.Strapi): DraftPage => ({
  uid: OWN_ENTRY,
  async answer(request, documentId) {
    const { reader, site } = request;
    const draft = await draftOwnEntry({ reader, site: site.key }, documentId);
    return draft ? pageOf(strapi, request, draft) : { kind: 'not-found' };
  },
});

async function pageOf(strapi: Core.Strapi, request: PublicRequest, entry: WholeOwnEntry) {
  const { theme, audience } = entry;
  const [known, original, generations] = await Promise.all([
    theme ? readGuide(request.reader).knownAmong(audience, [theme]) : null,
    originalOf(strapi, entry, request),
    readGenerations(request.reader),
  ]);
  const above = { theme: known?.get(theme), guide: guideFor(audience, generations) };
  const page = frameOfOwnEntry(entry, above, original, request);
  const props = propsOfOwnEntry(entry, known?.get(theme), request);
  return {
    kind: 'page' as const,
    page,
    view: (framed: Framed) => OwnEntryPage({ ...framed, ...props }),
  };
}

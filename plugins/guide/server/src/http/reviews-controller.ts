import type { Core } from '@strapi/strapi';
import { currentConnection, documentsOf, type Reader } from '#platform';
import type { EntryDifference } from '../../../shared/entry-difference';
import { NOTE } from '../content-types/uids';
import { differenceBetween } from '../domain/entry-difference';
import { placeKeysOf } from '../domain/places';
import { blocksOf } from '../domain/text-blocks';
import { keepReadVersion, textsOfEntry } from '../store/read-versions';
import { writtenNotes, type WrittenNote } from '../store/written-notes';
import { noteSheetOf } from './kept-sheets';
import { noteLine } from './present-additions';
import { reachChoice } from './reach-choice';
import { atWork, documentIdOf, type AtWork, type Context } from './site-at-work';

const NO_NOTE = 'Cette note n’existe plus : revenez à la liste.';
const NO_ENTRY =
  'Cette fiche n’est plus dans le guide : reprenez le texte ailleurs, ou supprimez la note.';

/** What became of the entries that notes stand on, and who read it again. */
export const reviewsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /guide/notes/:documentId/difference` */
  difference: atWork(strapi, async (ctx, work) => {
    const { site, reader } = work;
    const [note] = await writtenNotes(reader, { site: site.key, documentId: documentIdOf(ctx) });
    if (!note) return ctx.notFound(NO_NOTE);
    ctx.body = {
      note: noteLine(note, await reachChoice(work)),
      ...(await differenceFor(reader, note)),
    } satisfies EntryDifference;
  }),
  /** `POST /guide/notes/:documentId/review` */
  create: atWork(strapi, async (ctx, work) => {
    const documentId = documentIdOf(ctx);
    const [note] = await writtenNotes(work.reader, { site: work.site.key, documentId });
    if (!note) return ctx.notFound(NO_NOTE);
    await review(ctx, work, note);
  }),
});

async function review(ctx: Context, work: AtWork, { documentId, audience, entry }: WrittenNote) {
  const { strapi } = work;
  const read = { audience, id: entry };
  const readHash = await keepReadVersion(await currentConnection(strapi), read);
  if (readHash === null) return ctx.badRequest(NO_ENTRY);
  await documentsOf(strapi, NOTE).update({ documentId, data: { readHash } });
  ctx.body = await noteSheetOf(work, documentId);
}

/** A note that nobody had read the entry for is compared with the entry as it is. */
async function differenceFor(
  reader: Reader,
  { audience, entry, place, readHash }: WrittenNote,
): Promise<Omit<EntryDifference, 'note'>> {
  const texts = await textsOfEntry(reader, { audience, id: entry, hash: readHash });
  const before = texts.before ?? texts.after;
  return {
    before: texts.before && { modifiedOn: texts.before.modifiedOn },
    after: texts.after && { modifiedOn: texts.after.modifiedOn },
    blocks: differenceBetween(
      before ? blocksOf(before.tree) : [],
      texts.after ? blocksOf(texts.after.tree) : [],
    ),
    placeGone: place !== '' && !(texts.after && placeKeysOf(texts.after.tree).has(place)),
  };
}

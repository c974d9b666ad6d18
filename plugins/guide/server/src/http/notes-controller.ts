import type { Core } from '@strapi/strapi';
import type { NoteFields, NoteSheet } from '../../../shared/local-additions';
import { keepAddition, removeAddition } from '../actions/keep-addition';
import { NOTE } from '../content-types/uids';
import { judgeNote } from '../domain/check-additions';
import { createAdditions } from '../store/additions';
import { writtenNotes } from '../store/written-notes';
import { noteOrder } from './addition-orders';
import { INCOMPLETE, refused } from './addition-refusals';
import { placesOfEntry } from './places-of-entry';
import { noteSheet } from './present-additions';
import { atWork, reachChoice, type AtWork, type Context } from './site-at-work';

/** `/guide/notes…`: notes of the site at work. */
export const notesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const additions = createAdditions<NoteFields>(strapi, NOTE);
  return {
    create: atWork(strapi, (ctx, work) => keep(ctx, work, null)),
    update: atWork(strapi, (ctx, work) => keep(ctx, work, documentIdOf(ctx))),
    delete: atWork(strapi, async (ctx) => {
      const removed = await removeAddition({ additions })(documentIdOf(ctx));
      if (!removed.ok) return refused(ctx, removed.reason);
      ctx.body = {};
    }),
  };

  async function keep(ctx: Context, work: AtWork, documentId: string | null) {
    const order = noteOrder.safeParse(ctx.request.body);
    if (!order.success) return ctx.badRequest(INCOMPLETE);
    const kept = await keepAddition({ additions, judge: judgeFor(work) })({
      documentId,
      ...order.data,
    });
    if (!kept.ok) return refused(ctx, kept.reason, kept.details);
    ctx.status = documentId === null ? 201 : 200;
    ctx.body = await sheetOf(work, kept.value);
  }
};

const judgeFor = (work: AtWork) => async (note: NoteFields) =>
  judgeNote(note, {
    reaches: (await reachChoice(work)).reaches,
    places: await placesOfEntry(work.reader, note.audience, note.entry),
  });

export async function sheetOf(
  { site, reader }: AtWork,
  documentId: string,
): Promise<NoteSheet | undefined> {
  const [note] = await writtenNotes(reader, { site: site.key, documentId });
  return note && noteSheet(note);
}

export const documentIdOf = (ctx: Context) => (ctx['params'] as { documentId: string }).documentId;

import type { Core } from '@strapi/strapi';
import { overtakenSentence, systemClock, type Overtaken, type Result } from '#platform';
import type { z } from 'zod';
import type { EntryRefusal } from '../actions/entries';
import { removeEntry } from '../actions/remove-entry';
import { restoreEntry } from '../actions/restore-entry';
import { saveEntry } from '../actions/save-entry';
import { takeOffline } from '../actions/take-offline';
import { KINDS, type KindName } from '../domain/kind';
import { onlyFieldsOf, type Version } from '../domain/version';
import { createEntries } from '../store/entries';
import { writtenEntry } from '../store/written-entries';
import { writtenFiles } from '../store/written-files';
import { CHOOSE, siteAtWork, type Context } from './context';
import { formOf, restorationBody, savingOf } from './entry-forms';
import { presentEntry } from './present-entry';
import { REFUSALS } from './refusal-messages';

const UNREADABLE = 'Un champ n’est pas rempli comme prévu : vérifiez le formulaire.';

/** `/desk/news` and `/desk/documents`: one call to one action each. */
export const entryController =
  (name: KindName) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const kind = KINDS[name];
    const deps = () => ({ entries: createEntries(strapi, kind), kind });

    return {
      async findOne(ctx: Context) {
        const id = idOf(ctx);
        const found = await deps().entries.find(id);
        const row = found && (await writtenEntry(strapi, kind, id));
        if (!found || !row) return ctx.notFound(REFUSALS['entry-unknown'][1]);
        ctx.set('Cache-Control', 'no-store');
        ctx.body = {
          entry: presentEntry(row, systemClock.now()),
          values: formOf(found.draft),
          files: await writtenFiles(strapi, filesOf(found.draft)),
        };
      },

      create: (ctx: Context) => save(ctx, null),
      update: (ctx: Context) => save(ctx, idOf(ctx)),

      async takeOffline(ctx: Context) {
        await answer(ctx, await takeOffline(deps())(idOf(ctx)));
      },
      async remove(ctx: Context) {
        await answer(ctx, await removeEntry(deps())(idOf(ctx)));
      },
      async restore(ctx: Context) {
        const body = restorationBody.safeParse(ctx.request.body);
        if (!body.success) return ctx.badRequest(UNREADABLE);
        const { draft, published, asOf } = body.data;
        const restoration = {
          documentId: idOf(ctx),
          asOf,
          draft: onlyFieldsOf(kind, draft),
          published: published && onlyFieldsOf(kind, published),
        };
        await answer(ctx, await restoreEntry(deps())(restoration));
      },
    };

    async function save(ctx: Context, documentId: string | null) {
      if (!(await siteAtWork(strapi))) return ctx.badRequest(CHOOSE);
      const body = savingOf(name).safeParse(ctx.request.body);
      if (!body.success) return ctx.badRequest(firstProblem(body.error));
      const { values: version, publish, asOf } = body.data;
      await answer(ctx, await saveEntry(deps())({ documentId, version, publish, asOf }));
    }

    async function answer(
      ctx: Context,
      result: Result<{ readonly documentId: string }, EntryRefusal>,
    ) {
      if (!result.ok) {
        const [status, message] = REFUSALS[result.reason];
        if (result.reason === 'overtaken') return tellOvertaken(ctx, result.details, message);
        return status === 404 ? ctx.notFound(message) : ctx.badRequest(message);
      }
      const row = await writtenEntry(strapi, kind, result.value.documentId);
      ctx.body = { ...result.value, entry: row && presentEntry(row, systemClock.now()) };
    }
  };

/** With the date of what was saved: whoever looked at it may then save over it. */
function tellOvertaken(ctx: Context, details: unknown, message: string) {
  const overtaken = details as Overtaken;
  const { id } = (ctx.state as { user: { id: number } }).user;
  return ctx.conflict(`${overtakenSentence(overtaken, id)} ${message}`, { asOf: overtaken.at });
}

const idOf = (ctx: Context) => (ctx['params'] as { id: string }).id;

const filesOf = (version: Version) =>
  Object.values(version).flatMap((value) =>
    typeof value === 'number' ? [value] : Array.isArray(value) ? (value as number[]) : [],
  );

/** Our own sentences are in French; of the others, a clerk could make nothing. */
const firstProblem = ({ issues }: z.ZodError) =>
  issues.map(({ message }) => message).find((message) => /[.!]$/.test(message)) ?? UNREADABLE;

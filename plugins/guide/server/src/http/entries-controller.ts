import type { Core } from '@strapi/strapi';
import type { Reader } from '#platform';
import { z } from 'zod';
import type { EntrySheet } from '../../../shared/entry-sheet';
import type { FoundEntry } from '../../../shared/found-entry';
import { NOTE } from '../content-types/uids';
import { AUDIENCES, isAudience, type Audience } from '../domain/audience';
import { kindInWords } from '../domain/kind-in-words';
import { isEntryId } from '../domain/links';
import { readGuide } from '../store/read-guide';
import { searchEntries } from '../store/search-entries';
import { entryPreview } from './entry-preview';
import { entrySheet } from './entry-sheet';
import { MAIN_AUDIENCE } from './guide-address';
import { atWork, mayCreate } from './site-at-work';

const SHOWN = 20;

const query = z.object({
  audience: z.enum(AUDIENCES).default(MAIN_AUDIENCE),
  // PostgreSQL stores no NUL, and no person types one.
  q: z
    .string()
    .transform((text) => text.replaceAll('\0', '').trim())
    .pipe(z.string().max(200))
    .default(''),
});

const TOO_LONG = 'La recherche est limitée à 200 caractères.';
const NO_AUDIENCE =
  'Ce public n’existe pas : choisissez particuliers, professionnels ou associations.';
const NO_ENTRY = 'Cette fiche n’est pas dans le guide.';

/** Entries of the national guide, for who adds to them. */
export const entriesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /guide/entries?audience=&q=` */
  find: atWork(strapi, async (ctx, { reader }) => {
    const asked = query.safeParse(ctx.query);
    if (!asked.success) return ctx.badRequest(whatIsWrong(asked.error));
    ctx.body = await foundEntries(reader, asked.data.audience, asked.data.q);
  }),
  /** `GET /guide/entries/:audience/:id` */
  findOne: atWork(strapi, async (ctx, work) => {
    const { audience, id } = ctx['params'] as { audience: string; id: string };
    const asked = isAudience(audience) && isEntryId(id);
    const sheet = asked ? await entrySheet(work, audience, id) : null;
    if (!sheet) return ctx.notFound(NO_ENTRY);
    ctx.body = { ...sheet, canWrite: mayCreate(ctx, NOTE) } satisfies EntrySheet;
  }),
  /** `GET /guide/entries/:audience/:id/preview` */
  preview: atWork(strapi, async (ctx, work) => {
    const { audience, id } = ctx['params'] as { audience: string; id: string };
    const asked = isAudience(audience) && isEntryId(id);
    const preview = asked ? await entryPreview(work, audience, id) : null;
    if (!preview) return ctx.notFound(NO_ENTRY);
    ctx.body = preview;
  }),
});

const whatIsWrong = ({ issues }: z.ZodError): string =>
  issues.some(({ path }) => path[0] === 'audience') ? NO_AUDIENCE : TOO_LONG;

/** By identifier, by all the words, or by any of them. */
async function foundEntries(
  reader: Reader,
  audience: Audience,
  words: string,
): Promise<FoundEntry[]> {
  if (words === '') return [];
  const id = words.toUpperCase();
  const ids = isEntryId(id) ? [id] : await idsOf(reader, audience, words);
  const facts = await readGuide(reader).factsAmong(audience, ids);
  const byId = new Map(facts.map((one) => [one.id, one]));
  return ids.flatMap((one) => {
    const found = byId.get(one);
    if (!found) return [];
    const { title, type, trail } = found;
    return [{ audience, id: one, title, type: kindInWords(type), theme: trail[0]?.title ?? '' }];
  });
}

async function idsOf(reader: Reader, audience: Audience, words: string): Promise<string[]> {
  const page = { audience, words, first: 0, count: SHOWN };
  const whole = await searchEntries(reader, { ...page, every: true });
  const { entries } =
    whole.total > 0 ? whole : await searchEntries(reader, { ...page, every: false });
  return entries.map(({ id }) => id);
}

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { JournalPage } from '../../../shared/journal';
import { platform } from '../services';
import { journalKinds, kindNames } from './journal-kinds';
import { presentJournal } from './present-journal';

type Context = Parameters<Core.MiddlewareHandler>[0];

const PAGE = 50;

const query = z.object({
  subject: z.string().max(120).optional(),
  documentId: z.string().max(64).optional(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(PAGE),
});

/** `GET /platform/journal`: what was done on the site at work, newest first. */
export const journalController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return ctx.badRequest('Ce filtre du journal n’est pas valable.');
    const { journal, siteNames } = platform(strapi);
    const { limit } = parsed.data;
    const found = await journal.entries({ ...parsed.data, limit: limit + 1 });
    const entries = found.slice(0, limit);
    const names = await siteNames.of(entries.map(({ site }) => site));
    ctx.set('Cache-Control', 'no-store');
    const page: JournalPage = {
      entries: presentJournal(entries, kindNames(strapi), names),
      older: found.length > limit ? (entries.at(-1)?.id ?? null) : null,
    };
    ctx.body = page;
  },

  kinds(ctx: Context) {
    ctx.body = { kinds: journalKinds(strapi) };
  },
});

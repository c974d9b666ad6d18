import type { Core } from '@strapi/strapi';
import { currentActor, platform, type Result } from '#platform';
import { sites, type SiteIdentity } from '#sites';
import { z } from 'zod';
import { STATES, type InboxPage, type Retention } from '../../../shared/messages';
import type { Message, MessageRefusal } from '../domain/message';
import { REFUSALS } from '../domain/messages-in-french';
import { RETENTION_MONTHS } from '../domain/retention';
import { contact } from '../services';
import { retentionOf, setRetention } from '../store/policies';
import { presentLine, presentThread } from './present-messages';
import { deskOf } from './desk-of';

type Context = Parameters<Core.MiddlewareHandler>[0];

const listing = z.object({
  state: z.enum(STATES).default('received'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const reply = z.object({ text: z.string() });
const closing = z.object({ reason: z.string().max(2_000).nullish() });
const keeping = z.object({
  months: z.number().int().min(RETENTION_MONTHS.least).max(RETENTION_MONTHS.most),
});

const NO_SITE = 'Ouvrez d’abord le site dont vous voulez lire les messages.';
const MALFORMED = 'Cette demande est incomplète : rechargez la page, puis recommencez.';
const BAD_MONTHS = `Choisissez une durée de ${RETENTION_MONTHS.least} à ${RETENTION_MONTHS.most} mois.`;

/** `/contact/messages…`: what people wrote to the site at work. */
export const messagesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: inSite(strapi, async (ctx) => {
    const asked = listing.safeParse(ctx.query);
    if (!asked.success) return ctx.badRequest(MALFORMED);
    const { inbox } = contact(strapi);
    const { lines, total } = await inbox.page(asked.data.state, asked.data.page);
    const page: InboxPage = {
      messages: lines.map(presentLine),
      counts: await inbox.counts(),
      pages: Math.max(1, Math.ceil(total / inbox.pageSize)),
    };
    ctx.body = page;
  }),

  findOne: inSite(strapi, (ctx) => sendThread(strapi, ctx)),

  answer: inSite(strapi, async (ctx, site) => {
    const asked = reply.safeParse(ctx.request.body);
    if (!asked.success) return ctx.badRequest(MALFORMED);
    const { name: author } = currentActor(strapi).actor;
    const desk = await deskOf(strapi, site);
    const order = { documentId: idOf(ctx), text: asked.data.text, author, desk };
    return conclude(strapi, ctx, await contact(strapi).answerMessage(order));
  }),

  close: inSite(strapi, async (ctx) => {
    const asked = closing.safeParse(ctx.request.body);
    if (!asked.success) return ctx.badRequest(MALFORMED);
    const { name: by } = currentActor(strapi).actor;
    const order = { documentId: idOf(ctx), by, reason: asked.data.reason ?? null };
    return conclude(strapi, ctx, await contact(strapi).closeMessage(order));
  }),

  reopen: inSite(strapi, async (ctx) =>
    conclude(strapi, ctx, await contact(strapi).reopenMessage(idOf(ctx))),
  ),

  retention: inSite(strapi, async (ctx) => {
    ctx.body = { months: await retentionOf(strapi) } satisfies Retention;
  }),

  setRetention: inSite(strapi, async (ctx) => {
    const asked = keeping.safeParse(ctx.request.body);
    if (!asked.success) return ctx.badRequest(BAD_MONTHS);
    await setRetention(strapi, asked.data.months);
    ctx.body = { months: asked.data.months } satisfies Retention;
  }),
});

const idOf = (ctx: Context) => String((ctx.params as { id?: string }).id ?? '');

/** Messages are read in one site at a time, the one that is open. */
function inSite(
  strapi: Core.Strapi,
  handle: (ctx: Context, site: SiteIdentity) => Promise<unknown>,
) {
  return async (ctx: Context) => {
    ctx.set('Cache-Control', 'no-store');
    const key = platform(strapi).scope.currentSite();
    const site = key === null ? null : await sites(strapi).directory.identity(key);
    return site ? handle(ctx, site) : ctx.badRequest(NO_SITE);
  };
}

async function conclude(strapi: Core.Strapi, ctx: Context, done: Result<Message, MessageRefusal>) {
  ctx.state['journalled'] = true;
  if (done.ok) return sendThread(strapi, ctx);
  const { status, message } = REFUSALS[done.reason];
  if (status === 404) return ctx.notFound(message);
  return status === 409 ? ctx.conflict(message) : ctx.badRequest(message);
}

async function sendThread(strapi: Core.Strapi, ctx: Context) {
  const { messages } = contact(strapi);
  const message = await messages.find(idOf(ctx));
  if (!message) return ctx.notFound(REFUSALS['message-not-found'].message);
  ctx.body = presentThread(message, await messages.replies(message.documentId));
}

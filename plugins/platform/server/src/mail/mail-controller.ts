import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { MailPage } from '../../../shared/mails';
import { currentActor } from '../journal/current-actor';
import { currentSite } from '../scope/scope';
import { platform } from '../services';
import type { Mail } from './mail';
import { MAIL_GROUPS, type MailGroup } from './mail-list';
import { MAIL_UID } from './outbox';
import { presentMail } from './present-mail';

type Context = Parameters<Core.MiddlewareHandler>[0];

const PAGE = 50;
const CHANGED =
  'Ce courriel n’est plus dans l’état affiché, ou n’est pas à ce site. Actualisez la liste.';

const query = z.object({
  group: z.enum(Object.keys(MAIL_GROUPS) as [MailGroup, ...MailGroup[]]).optional(),
  q: z.string().trim().max(120).optional(),
  before: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(PAGE),
});

/** `/platform/mails`: what the site at work sent, what waits and what failed. */
export const mailController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return ctx.badRequest('Ce filtre des courriels n’est pas valable.');
    const { mail, siteNames } = platform(strapi);
    const { q: words, ...filter } = parsed.data;
    const [{ mails, older }, counts] = await Promise.all([
      mail.list({ ...filter, words }),
      mail.counts(),
    ]);
    const names = await siteNames.of(mails.map(({ site }) => site));
    ctx.set('Cache-Control', 'no-store');
    const page: MailPage = {
      mails: mails.map((one) => presentMail(one, names)),
      older,
      counts,
      everySite: currentSite() === null,
    };
    ctx.body = page;
  },

  resend: (ctx: Context) => change(strapi, ctx, 'resent', platform(strapi).mail.resend),

  cancel: (ctx: Context) => change(strapi, ctx, 'cancelled', platform(strapi).mail.cancel),
});

async function change(
  strapi: Core.Strapi,
  ctx: Context,
  action: string,
  act: (documentId: string) => Promise<Mail | null>,
) {
  const { documentId } = ctx['params'] as { documentId: string };
  const { journal, siteNames } = platform(strapi);
  const mail = await act(documentId);
  if (!mail) return ctx.conflict(CHANGED);
  await journal.record({
    action,
    subject: MAIL_UID,
    documentId,
    site: mail.site,
    ...currentActor(strapi),
  });
  ctx.state['journalled'] = true;
  ctx.body = presentMail(mail, await siteNames.of([mail.site]));
}

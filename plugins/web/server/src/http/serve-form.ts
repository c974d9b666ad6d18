import type { Core } from '@strapi/strapi';
import { ownFields, type Fields } from '#platform';
import type { SiteIdentity } from '#sites';
import type { PublicRequest } from '../routing/answer';
import {
  CHANGE_FIELD,
  FORM_FIELD,
  typedValues,
  type FormAnswer,
  type FormState,
  type PublicForm,
} from '../routing/form';
import { web } from '../services';
import { readAddress } from './address';
import { answerPlainly, refuseMethod } from './answer-plainly';
import { askedHost } from './asked-host';
import { publicRequest } from './public-request';
import { readForm, type ReadForm } from './read-form';
import { isSameOrigin } from './same-origin';
import { sendAnswer } from './send-answer';
import { typedAgainPage } from './typed-again';

type Context = Parameters<Core.MiddlewareHandler>[0];

type Unread = Extract<ReadForm, { ok: false }>;

/** A form was sent to a page of the site. */
export async function serveForm(
  strapi: Core.Strapi,
  ctx: Context,
  site: SiteIdentity,
  previewing: boolean,
): Promise<void> {
  const address = readAddress(ctx.req.url ?? '/');
  if (!address.ok) return answerPlainly(ctx, address.status === 301 ? 404 : address.status);
  if (!comesFromSite(ctx)) return answerPlainly(ctx, 403);
  const read = await readForm(ctx.req, ctx.get('content-type'));
  if (!read.ok) return refuseToRead(ctx, read.status);
  const form = web(strapi).forms.find(read.fields[FORM_FIELD] ?? '', site);
  if (!form) return refuseMethod(ctx);
  const request = publicRequest(strapi, site, address, previewing);
  await takeForm(strapi, ctx, request, form, read.fields);
}

/** What was not read to its end keeps no connection open. */
function refuseToRead(ctx: Context, status: Unread['status']) {
  if (status === 405) return refuseMethod(ctx);
  if (status !== 400) ctx.set('Connection', 'close');
  answerPlainly(ctx, status);
}

const comesFromSite = (ctx: Context) =>
  isSameOrigin({
    host: ctx.get('host'),
    origin: ctx.get('origin'),
    secFetchSite: ctx.get('sec-fetch-site'),
  }) && askedHost(ctx.req) !== '';

/** Whatever happens, what was typed comes back. */
async function takeForm(
  strapi: Core.Strapi,
  ctx: Context,
  request: PublicRequest,
  form: PublicForm,
  fields: Fields,
) {
  const answer = await submitted(strapi, ctx, request, form, fields);
  if (answer.kind === 'see') {
    ctx.status = 303;
    ctx.set('Location', encodeURI(answer.to));
    ctx.set('Cache-Control', 'no-store');
    return;
  }
  try {
    await showAgain(strapi, ctx, request, { answer, name: form.name, fields });
  } catch (error) {
    strapi.log.error(error instanceof Error ? error : String(error));
    ctx.status = 503;
    ctx.set('Cache-Control', 'no-store');
    ctx.type = 'html';
    ctx.body = typedAgainPage(request.path, fields);
  }
}

type Again = Extract<FormAnswer, { kind: 'again' }> | typeof FAILED;

const FAILED = {
  kind: 'again',
  status: 503,
  notice:
    'Votre envoi n’a pas pu être enregistré, à cause d’un incident de notre côté. Rien de ce que vous avez écrit n’est perdu : renvoyez le formulaire dans quelques instants.',
} as const;

async function submitted(
  strapi: Core.Strapi,
  ctx: Context,
  request: PublicRequest,
  form: PublicForm,
  fields: Fields,
): Promise<FormAnswer | typeof FAILED> {
  if (CHANGE_FIELD in fields) return { kind: 'again', status: 200 };
  try {
    return await form.submit(request, { fields, visitor: { address: ctx.ip } });
  } catch (error) {
    strapi.log.error(error instanceof Error ? error : String(error));
    return FAILED;
  }
}

async function showAgain(
  strapi: Core.Strapi,
  ctx: Context,
  request: PublicRequest,
  { answer, name, fields }: { answer: Again; name: string; fields: Fields },
) {
  const { kind: _kind, status, ...said } = answer;
  const form: FormState = { errors: [], ...said, name, values: typedValues(ownFields(fields)) };
  const asked = { ...request, form };
  const { answer: page, generation } = await web(strapi).answer(asked);
  const shown = page.kind === 'page' ? { ...page, status, keep: false } : page;
  await sendAnswer(strapi, ctx, asked, { answer: shown, generation });
}

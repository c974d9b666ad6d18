import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { wrapActions, type ActionContext } from '../strapi/wrap-actions';
import { BODIES, isWellFormed } from './well-formed-bodies';

/** Throws the refusal that the request deserves, before Strapi would stumble over it. */
type Check = (ctx: ActionContext) => Promise<void> | void;

const MALFORMED = 'La demande est incomplète ou mal formée : rechargez la page et recommencez.';
const ACCOUNT_GONE = 'Un de ces comptes n’existe plus : rechargez la liste.';
const WEBHOOK_GONE = 'Cet appel automatique n’existe plus : rechargez la liste.';

/**
 * Controllers of Strapi that answer 500 to a request that only names what is not there, or is not
 * shaped as they expect: they are asked only when they can answer. Their own accidents stay such.
 */
export function makeControllersCareful(strapi: Core.Strapi): void {
  for (const [uid, shapes] of Object.entries(BODIES)) {
    for (const [action, shape] of Object.entries(shapes)) {
      checkBefore(strapi, uid, action, ({ request }) => {
        if (!isWellFormed(shape, request.body)) throw new errors.ValidationError(MALFORMED);
      });
    }
  }
  checkBefore(strapi, 'admin::user', 'deleteMany', accountsAreThere(strapi));
  checkBefore(strapi, 'admin::webhooks', 'triggerWebhook', webhookIsThere(strapi));
}

function checkBefore(strapi: Core.Strapi, uid: string, action: string, check: Check) {
  wrapActions(strapi, uid, {
    async [action](ctx, answer) {
      await check(ctx);
      return answer();
    },
  });
}

const accountsAreThere =
  (strapi: Core.Strapi): Check =>
  async ({ request }) => {
    const { ids } = request.body as { ids?: unknown };
    if (!Array.isArray(ids)) return; // Strapi says so itself
    const named = new Set(ids.map(Number));
    const found = await strapi.db
      .query('admin::user')
      .count({ where: { id: { $in: [...named] } } });
    if (found < named.size) throw new errors.NotFoundError(ACCOUNT_GONE);
  };

interface WebhookStore {
  findWebhook(id: string): Promise<unknown>;
}

const webhookIsThere =
  (strapi: Core.Strapi): Check =>
  async (ctx) => {
    const { id } = ctx['params'] as { id: string };
    const store = strapi.get('webhookStore') as WebhookStore;
    if (!(await store.findWebhook(id))) throw new errors.NotFoundError(WEBHOOK_GONE);
  };

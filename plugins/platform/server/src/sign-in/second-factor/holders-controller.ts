import type { Core } from '@strapi/strapi';
import type { Holder } from '../../../../shared/second-factor';
import { platform } from '../../services';
import type { FactorHolder } from './factor-holders';

type Context = Parameters<Core.MiddlewareHandler>[0];

const GONE = 'Ce compte n’a pas de double authentification : rechargez la page.';
const OWN = 'C’est votre propre compte : désactivez-la avec votre mot de passe, plus haut.';

/** `/platform/second-factor/holders`: for the platform administrator whom somebody calls. */
export const holdersController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const holders = await platform(strapi).secondFactor.holders();
    ctx.body = { holders: holders.map(present) };
  },
  async reset(ctx: Context) {
    const { secondFactor } = platform(strapi);
    const asked = Number((ctx['params'] as { id: string }).id);
    const account = (await secondFactor.holders()).find(({ id }) => id === asked);
    if (!account) return ctx.notFound(GONE);
    if (account.id === (ctx.state as { user: { id: number } }).user.id) return ctx.forbidden(OWN);
    await secondFactor.reset(account);
    ctx.state['journalled'] = true;
    ctx.body = {};
  },
});

const present = ({ id, email, firstname, lastname, since }: FactorHolder): Holder => ({
  id,
  email,
  firstname: firstname ?? null,
  lastname: lastname ?? null,
  since: since.toISOString(),
});

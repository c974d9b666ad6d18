import type { Core } from '@strapi/strapi';
import { platform, siteOwnedTypes } from '#platform';
import { z } from 'zod';
import { heldSites, roleLabels, type HeldSites } from '../domain/held-sites';
import { membershipsOf } from '../store/memberships';
import { sitesToChoose, type SiteToChoose } from '../store/sites-to-choose';
import { standingOfRequest, today } from './admin-standing';

type Context = Parameters<Core.MiddlewareHandler>[0];

const SITE = 'plugin::sites.site';

/** More are found by typing a few letters. */
const SHOWN = 50;

const query = z.object({ q: z.string().trim().max(80).optional() });

/** `GET /sites/mine`: where the signed-in person works now, and where else they may. */
export const mySites = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return ctx.badRequest('La recherche est limitée à 80 caractères.');
    const { id } = (ctx.state as { user: { id: number } }).user;
    const standing = await standingOfRequest(strapi, ctx, id);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await platform(strapi).scope.runInPlatform('sites of a person', async () => {
      const knex = strapi.db.connection;
      const held = heldSites(await membershipsOf(knex, id), today());
      const keys = held.everywhere.length > 0 ? undefined : [...held.bySite.keys()];
      const { sites, total } = await sitesToChoose(knex, {
        keys,
        words: parsed.data.q,
        limit: SHOWN,
      });
      return {
        current: standing && (await currentOf(strapi, standing.site, held)),
        everywhere: held.everywhere.length > 0,
        sites: sites.map((site) => withRoles(site, held)),
        total,
        ownedBySites: siteOwnedTypes(strapi).filter((uid) => uid !== SITE),
      };
    });
  },
});

async function currentOf(strapi: Core.Strapi, site: number | null, held: HeldSites) {
  if (site === null) return { site: null, roles: roleLabels(held, null) };
  const { sites } = await sitesToChoose(strapi.db.connection, { keys: [site], limit: 1 });
  return sites[0] ? { site: sites[0], roles: roleLabels(held, site) } : null;
}

const withRoles = (site: SiteToChoose, held: HeldSites) => ({
  ...site,
  roles: roleLabels(held, site.key),
});

import type { Core } from '@strapi/strapi';
import { platform } from '#platform';
import { z } from 'zod';
import type { Commune, FoundCommunes } from '../../../shared/new-site';
import type { FoundCommune } from '../domain/commune-search';
import { createSiteMessage } from '../domain/create-site-messages';
import { heldSites, type HeldSites } from '../domain/held-sites';
import { sites } from '../services';
import { membershipsOf } from '../store/memberships';
import { departmentsAtWork, sitesOfCommunes } from '../store/sites-of-communes';
import { today } from './admin-standing';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** More are found by typing a few letters more. */
const SHOWN = 20;

/** Of the names that may have been meant. */
const GUESSED = 5;

const TOO_LONG = 'La recherche est limitée à 80 caractères.';

const query = z.object({ q: z.string().trim().max(80, TOO_LONG).default('') });

/** `GET /sites/communes?q=`: the communes of France that a site can be made for, or has been. */
export const communesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const parsed = query.safeParse(ctx.query);
    if (!parsed.success) return ctx.badRequest(TOO_LONG);
    const { id } = (ctx.state as { user: { id: number } }).user;
    ctx.set('Cache-Control', 'no-store');
    const answer = await platform(strapi).scope.runInPlatform('communes of the wizard', () =>
      find(strapi, id, parsed.data.q),
    );
    ctx.body = answer;
  },
});

async function find(strapi: Core.Strapi, person: number, typed: string): Promise<FoundCommunes> {
  const knex = strapi.db.connection;
  const near = await departmentsAtWork(knex);
  const { openData } = sites(strapi);
  const { communes, total } = await openData.searchCommunes({ typed, near, limit: SHOWN });
  const meant =
    total === 0 ? await openData.nearCommunes({ typed, near, limit: GUESSED }) : communes;
  const held = heldSites(await membershipsOf(knex, person), today());
  return {
    communes: await withSites(strapi, meant, held),
    total,
    advice: total === 0 ? await adviceFor(strapi, typed) : null,
    isGuess: total === 0 && meant.length > 0,
  };
}

/** Each commune with the site that it has, and whether this person may open it. */
async function withSites(
  strapi: Core.Strapi,
  communes: readonly FoundCommune[],
  held: HeldSites,
): Promise<Commune[]> {
  const codes = communes.map(({ insee }) => insee);
  const known = await sitesOfCommunes(strapi.db.connection, codes);
  const mayOpen = (key: number) => held.everywhere.length > 0 || held.bySite.has(key);
  return communes.map(({ words: _words, former: _former, ...commune }) => {
    const site = known.find(({ insee }) => insee === commune.insee);
    if (!site) return { ...commune, site: null };
    const { name, host, key } = site;
    return { ...commune, site: { name, host, key: mayOpen(key) ? key : null } };
  });
}

const INSEE = /^\s*(\d{2}|2[AB])\s?\d{3}\s*$/i;

/** A code that was given up, or that is only a part of a commune: which one to take instead. */
async function adviceFor(strapi: Core.Strapi, typed: string): Promise<string | null> {
  if (!INSEE.test(typed)) return null;
  const found = await sites(strapi).openData.findCommune(typed.replaceAll(' ', ''));
  if (found.ok || !found.details?.partOf) return null;
  return createSiteMessage(found.reason, found.details);
}

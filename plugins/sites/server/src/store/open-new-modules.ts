import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { platform } from '#platform';
import { newModules } from '../domain/new-modules';
import { MODULES } from '../domain/site';

const KEY = { type: 'plugin', name: 'sites', key: 'known-modules' } as const;

/** Nothing is added to what has no list of its own: it has all that is open by itself. */
const OPEN = `
update sites set modules = modules || to_jsonb(:module::text)
 where jsonb_typeof(modules) = 'array' and not modules @> to_jsonb(:module::text)`;

/**
 * Sites that chose their modules before a module existed get it as new sites do, once: whoever
 * closes it afterwards finds it closed. Run at every start.
 */
export async function openNewModules(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(KEY);
  const modules = newModules((await store.get({})) as readonly string[] | null);
  await platform(strapi).scope.runInPlatform('site:new-modules', () =>
    strapi.db.transaction(async ({ trx }) => {
      for (const module of modules) await (trx as Knex.Transaction).raw(OPEN, { module });
    }),
  );
  await store.set({ value: Object.keys(MODULES) });
}

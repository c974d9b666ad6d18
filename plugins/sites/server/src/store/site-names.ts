import type { Core } from '@strapi/strapi';
import { currentConnection, platform } from '#platform';

/** Lets the journal and the letters name the sites in scope, those just made included. */
export function nameSites(strapi: Core.Strapi): void {
  platform(strapi).siteNames.provide(async (keys) => {
    const knex = await currentConnection(strapi);
    const rows: { id: number; name: string }[] = await knex('sites')
      .whereIn('id', [...keys])
      .select('id', 'name');
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
}

import type { Core } from '@strapi/strapi';
import { platform } from '#platform';

/** Lets the journal name the sites that are in scope. */
export function nameSites(strapi: Core.Strapi): void {
  platform(strapi).siteNames.provide(async (keys) => {
    const rows: { id: number; name: string }[] = await strapi.db
      .connection('sites')
      .whereIn('id', [...keys])
      .select('id', 'name');
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
}

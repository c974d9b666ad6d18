import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { platform } from '#platform';

/** A site as an operator's list shows it. */
export interface ListedSite {
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  readonly kind: 'mini' | 'full';
  readonly template: string;
  readonly palette: string;
  readonly insee: string | null;
  readonly siren: string | null;
  readonly primaryHost: string | null;
  readonly launchedAt: Date | null;
  readonly closedAt: Date | null;
  readonly previewToken: string | null;
}

export interface SiteList {
  all(): Promise<ListedSite[]>;
  /** By host name, INSEE code, SIREN, or first label of the platform sub-domain. */
  find(text: string): Promise<ListedSite | null>;
}

export function createSiteList(strapi: Core.Strapi): SiteList {
  const { scope, settings } = platform(strapi);
  const read = (narrow: (query: Knex.QueryBuilder) => unknown) =>
    scope.runInPlatform('site:list', async () => {
      const query = listQuery(strapi.db.connection);
      narrow(query);
      return (await query) as ListedSite[];
    });

  return {
    all: () => read((query) => query.orderBy('s.name')),
    async find(text) {
      const wanted = text.trim().toLowerCase();
      const hosts = [wanted, `${wanted}.${settings.platformDomain}`];
      const [found] = await read((query) =>
        query
          .whereIn('s.id', (named) => named.from('hosts').whereIn('name', hosts).select('site_key'))
          .orWhere('c.insee', wanted.toUpperCase())
          .orWhere('c.siren', wanted)
          .orderBy('s.id')
          .limit(1),
      );
      return found ?? null;
    },
  };
}

const listQuery = (knex: Knex): Knex.QueryBuilder =>
  knex('sites as s')
    .leftJoin('sites_collectivity_lnk as l', 'l.site_id', 's.id')
    .leftJoin('collectivities as c', 'c.id', 'l.collectivity_id')
    .leftJoin('hosts as h', (on) => on.on('h.site_key', 's.id').onVal('h.role', 'primary'))
    .select({
      key: 's.id',
      documentId: 's.document_id',
      name: 's.name',
      kind: 's.kind',
      template: 's.template',
      palette: 's.palette',
      insee: 'c.insee',
      siren: 'c.siren',
      primaryHost: 'h.name',
      launchedAt: 's.launched_at',
      closedAt: 's.closed_at',
      previewToken: 's.preview_token',
    });

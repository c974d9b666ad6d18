import type { Core } from '@strapi/strapi';
import { schemaOf } from '../entries/entries';

/** A table whose rows belong to a site, and the column that says which. */
export interface FencedTable {
  readonly table: string;
  readonly column: string;
  /** No public page shows its rows: a change of theirs forgets none. */
  readonly offPages?: boolean;
}

interface SiteOwnedOptions {
  readonly siteOwned?: boolean;
  /** The table of sites itself is fenced by its own key. */
  readonly column?: string;
  readonly offPages?: boolean;
}

interface Schema {
  readonly uid: string;
  readonly collectionName?: string;
  readonly pluginOptions?: object;
  attributes: Record<string, unknown>;
}

/** The library's own types cannot carry our mark in their schema. */
const FENCED_LIBRARY_TYPES = ['plugin::upload.file', 'plugin::upload.folder'];

const SITE_KEY = {
  type: 'integer',
  configurable: false,
  writable: false,
  visible: false,
  private: true,
} as const;

const options = (schema: Schema | undefined): SiteOwnedOptions =>
  (schema?.pluginOptions as { platform?: SiteOwnedOptions } | undefined)?.platform ?? {};

const isSiteOwned = (schema: Schema) =>
  FENCED_LIBRARY_TYPES.includes(schema.uid) || options(schema).siteOwned === true;

const schemas = (strapi: Core.Strapi) => Object.values(strapi.contentTypes) as unknown as Schema[];

export const siteOwnedTypes = (strapi: Core.Strapi): string[] =>
  schemas(strapi)
    .filter(isSiteOwned)
    .map((schema) => schema.uid);

/** Attribute that says which site an entry of the type belongs to. */
export const siteColumnOf = (strapi: Core.Strapi, uid: string): string =>
  options(schemaOf<Schema>(strapi, uid)).column ?? 'site_key';

export const fencedTables = (strapi: Core.Strapi): FencedTable[] =>
  schemas(strapi)
    .filter(isSiteOwned)
    .map((schema) => ({
      table: String(schema.collectionName),
      column: options(schema).column ?? 'site_key',
      offPages: options(schema).offPages === true,
    }));

/** Gives every site-owned type its `siteKey`, before Strapi reads the schemas. */
export function declareSiteKeys(strapi: Core.Strapi): void {
  for (const schema of schemas(strapi)) {
    if (!isSiteOwned(schema) || options(schema).column) continue;
    schema.attributes['siteKey'] = { ...SITE_KEY };
  }
}

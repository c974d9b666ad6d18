import type pg from 'pg';
import { settle } from './settle.mts';
import { siteStatements } from './site-rows.mts';
import { contentStatements } from './content-rows.mts';

/** How much a generated database holds. */
export interface Population {
  readonly sites: number;
  readonly newsPerSite: number;
}

/** Host names of the generated sites. */
export const hostsOf = ({ sites }: Population): string[] =>
  Array.from({ length: sites }, (_, index) => `commune-${index + 1}.localhost`);

/**
 * Fills an empty database with launched sites as `site:create` makes them, each with its news,
 * documents and images. Triggers sleep meanwhile; the rows are then counted by PostgreSQL.
 */
export const fillWith = (population: Population) => async (client: pg.Client) => {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const statement of [...siteStatements(population), ...contentStatements(population)]) {
    await client.query(statement);
  }
  await client.query('commit');
  await settle(client);
};

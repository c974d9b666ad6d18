import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { currentConnection, rowsOf } from '#platform';
import type { Knex } from 'knex';
import type { Named, Standpoint, Viewing } from '../domain/viewing';
import { membershipsOf } from './memberships';

interface Row {
  id: string;
  viewer: number;
  viewer_name: string;
  seen: number;
  seen_name: string;
  site: number | null;
  ends_at: Date;
}

/** They belong to no site. Names stand in the row: the journal says them when the view ends. */
export const VIEWINGS_TABLE = `create table if not exists viewings (
  id uuid primary key, viewer int not null, viewer_name text not null,
  seen int not null, seen_name text not null, site int, ends_at timestamptz not null)`;

/** A row is there as long as the view has not ended. */
export interface Viewings {
  begin(viewing: Omit<Viewing, 'id'>): Promise<Viewing>;
  find(id: string): Promise<Viewing | null>;
  /** The view that ended; null when it had ended already. */
  end(id: string): Promise<Viewing | null>;
}

export const createViewings = (strapi: Core.Strapi): Viewings => ({
  async begin(viewing) {
    const begun = { id: randomUUID(), ...viewing };
    await rows(await currentConnection(strapi)).insert(toRow(begun));
    return begun;
  },
  async find(id) {
    const row = await rows(await currentConnection(strapi))
      .where({ id })
      .first();
    return row ? toViewing(row) : null;
  },
  async end(id) {
    const [row] = await rows(await currentConnection(strapi))
      .where({ id })
      .delete()
      .returning('*');
    return row ? toViewing(row) : null;
  },
});

interface Account {
  readonly id: number;
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly isActive: boolean;
}

/** In platform scope. */
export async function standpointOf(
  strapi: Core.Strapi,
  id: number,
): Promise<(Standpoint & Named) | null> {
  const account = await rowsOf<Account>(strapi, 'admin::user').findOne({ where: { id } });
  if (!account) return null;
  const name = [account.firstname, account.lastname].filter(Boolean).join(' ') || `#${id}`;
  const held = await membershipsOf(await currentConnection(strapi), id);
  return { id, name, open: account.isActive, held };
}

const rows = (knex: Knex) => knex<Row>('viewings');

const toRow = ({ id, viewer, seen, site, endsAt }: Viewing): Row => ({
  id,
  viewer: viewer.id,
  viewer_name: viewer.name,
  seen: seen.id,
  seen_name: seen.name,
  site,
  ends_at: endsAt,
});

const toViewing = ({ id, viewer, viewer_name, seen, seen_name, site, ends_at }: Row): Viewing => ({
  id,
  viewer: { id: viewer, name: viewer_name },
  seen: { id: seen, name: seen_name },
  site,
  endsAt: ends_at,
});

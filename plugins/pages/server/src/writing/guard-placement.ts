import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { checkPlacement } from '../domain/page-placement';
import { PLACEMENT_MESSAGES } from '../domain/placement-messages';
import { draftTree } from '../store/draft-tree';

const PAGE = 'plugin::pages.page';
const WRITES = ['create', 'update', 'clone'];

/**
 * A write that puts a page where it cannot stand is undone and refused: under itself, it would be
 * on the site no longer, with all that is below it.
 */
export function guardPlacement(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== PAGE || !WRITES.includes(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const { documentId } = result as { documentId: string };
      await refuseMisplaced(trx as Knex, documentId);
      return result;
    });
  });
}

/** Where the relation came from, and in which of its forms, no longer matters once it is written. */
async function refuseMisplaced(knex: Knex, documentId: string) {
  const rows = await draftTree(knex, documentId);
  const page = rows.find(({ id }) => id === documentId);
  if (!page) return;
  const placed = checkPlacement(rows, page, page.parentId);
  if (!placed.ok) throw new errors.ValidationError(PLACEMENT_MESSAGES[placed.reason]);
}

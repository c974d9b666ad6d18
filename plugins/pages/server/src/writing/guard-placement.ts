import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { reservedSlugs } from '#web';
import { checkPlacement } from '../domain/page-placement';
import { PLACEMENT_MESSAGES } from '../domain/placement-messages';
import { draftTree } from '../store/draft-tree';

/**
 * A write that puts a page where it cannot stand is undone and refused: under itself, it would be
 * on the site no longer, with all that is below it.
 */
export function guardPlacement(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::pages.page', misplacement);
}

async function misplacement({ knex, documentId }: WrittenEntry): Promise<string | undefined> {
  const rows = await draftTree(knex, documentId);
  const page = rows.find(({ id }) => id === documentId);
  if (!page) return undefined;
  const placed = checkPlacement(rows, page, page.parentId, reservedSlugs);
  return placed.ok ? undefined : PLACEMENT_MESSAGES[placed.reason];
}

import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type Problem, type WrittenEntry } from '#platform';
import { isLinkTarget } from '../domain/link-target';
import { isLoop, type RedirectStep } from '../domain/redirect-loop';

/**
 * Refuses a redirection that visitors would not be led by or would never come out of, and a second
 * one for an address.
 */
export function checkRedirects(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::web.redirect', problemOf);
}

async function problemOf({ knex, documentId, values }: WrittenEntry): Promise<Problem | undefined> {
  const newPath = values['newPath'];
  if (typeof newPath === 'string' && newPath !== '' && !isLinkTarget(newPath)) {
    return { field: 'newPath', message: NOT_FOLLOWED };
  }
  const oldPath = String(values['oldPath']);
  const rows = await knex('redirects')
    .where('site_key', knex('redirects').where('document_id', documentId).select('site_key'))
    .select<(RedirectStep & { id: string })[]>(
      'document_id as id',
      'old_path as from',
      'new_path as to',
    );
  if (rows.some(({ id, from }) => from === oldPath && id !== documentId)) {
    return `L’adresse « ${oldPath} » est déjà redirigée : changez la redirection qui existe.`;
  }
  if (isLoop(rows, oldPath)) {
    return `Cette redirection ramène à « ${oldPath} » : choisissez une autre destination.`;
  }
  return undefined;
}

const NOT_FOLLOWED =
  'Cette adresse ne mènerait nulle part : écrivez une page du site, comme /contact, ou une adresse complète, comme https://www.exemple.fr, sans nom suivi de « @ ».';

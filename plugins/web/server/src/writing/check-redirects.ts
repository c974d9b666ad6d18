import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { isLoop, type RedirectStep } from '../domain/redirect-loop';

/** Refuses a redirection that no visitor would come out of, and a second one for an address. */
export function checkRedirects(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::web.redirect', problemOf);
}

async function problemOf({ knex, documentId, values }: WrittenEntry): Promise<string | undefined> {
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

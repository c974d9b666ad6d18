import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentConnection, platform } from '#platform';
import { freeSlug, slugOf } from '../domain/slug';
import { tableOf, type Writing } from './writing';
import type { WatchedType } from './watched-type';

interface NamedRow {
  readonly document_id: string;
  readonly slug: string;
  readonly title: string;
}

/**
 * Gives the entry its slug, in place: the one asked for, or one made of its title. An update that
 * asks for none keeps what there is; a copy never takes that of its model.
 */
export async function nameEntry(
  strapi: Core.Strapi,
  type: WatchedType,
  { action, data, documentId }: Writing,
): Promise<void> {
  const asked = slugOf(textOf(data['slug']));
  if (!asked && action === 'update') {
    delete data['slug'];
    return;
  }
  const named = await namedOnSite(strapi, type.uid, documentId);
  const others =
    action === 'update' ? named.filter((row) => row.document_id !== documentId) : named;
  const taken = new Map(others.map(({ slug, title }) => [slug, title]));
  if (!asked || action === 'clone') {
    const model = named.find((row) => row.document_id === documentId);
    const title = asked || textOf(data['title']) || (model?.title ?? '');
    data['slug'] = freeSlug(title, {
      isTaken: (slug) => taken.has(slug),
      reserved: type.reserved?.(data),
    });
    return;
  }
  const owner = taken.get(asked);
  if (owner !== undefined) {
    throw new errors.ValidationError(
      `L’adresse « ${asked} » est déjà prise par « ${owner} » : choisissez-en une autre.`,
    );
  }
  data['slug'] = asked;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The entries of the type that have a slug, on the site of the document or of the work. */
async function namedOnSite(
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
): Promise<NamedRow[]> {
  const knex = await currentConnection(strapi);
  const table = tableOf(strapi, uid);
  const site = documentId
    ? knex(table).where('document_id', documentId).limit(1).select('site_key')
    : platform(strapi).scope.currentSite();
  return knex(table)
    .where('site_key', site)
    .whereNotNull('slug')
    .select<NamedRow[]>('document_id', 'slug', 'title');
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentConnection } from '#platform';
import { sanitizeRichText } from '../domain/rich-text';
import { freeSlug, slugOf } from '../domain/slug';
import { checkPublicationWindow } from '../domain/publication-window';
import type { WatchedType } from './watched-type';

type Data = Record<string, unknown>;

/** Cleans what is about to be written, in place: rich text, slug, publication window. */
export async function cleanEntry(
  strapi: Core.Strapi,
  type: WatchedType,
  data: Data,
  documentId: string | undefined,
): Promise<void> {
  for (const field of type.richText) {
    if (typeof data[field] === 'string') data[field] = sanitizeRichText(data[field]);
  }
  requireOpenWindow(data);
  await nameEntry(strapi, type, data, documentId);
}

function requireOpenWindow({ publishFrom, publishUntil }: Data) {
  const window = { from: asInstant(publishFrom), until: asInstant(publishUntil) };
  if (checkPublicationWindow(window).ok) return;
  throw new errors.ValidationError(
    'La fin de publication précède le début : corrigez l’une des deux dates.',
  );
}

const asInstant = (value: unknown) =>
  value instanceof Date || typeof value === 'string' ? value : null;

async function nameEntry(
  strapi: Core.Strapi,
  type: WatchedType,
  data: Data,
  documentId: string | undefined,
) {
  const asked = typeof data['slug'] === 'string' ? slugOf(data['slug']) : '';
  const isNew = documentId === undefined;
  if (!asked && !isNew) {
    delete data['slug'];
    return;
  }
  const reserved = type.reserved?.(data) ?? new Set<string>();
  const taken = await slugsTaken(strapi, type.uid, documentId);
  if (!asked) {
    data['slug'] = freeSlug(textOf(data['title']), {
      isTaken: (slug) => taken.has(slug),
      reserved,
    });
    return;
  }
  if (taken.has(asked) || reserved.has(asked)) {
    const owner = taken.get(asked) ?? 'la plateforme';
    throw new errors.ValidationError(
      `L’adresse « ${asked} » est déjà prise par « ${owner} » : choisissez-en une autre.`,
    );
  }
  data['slug'] = asked;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Titles by slug of the other documents of the type, on this site: the fence sees to that. */
async function slugsTaken(strapi: Core.Strapi, uid: string, documentId: string | undefined) {
  const table = strapi.contentType(uid as never) as unknown as { collectionName: string };
  const knex = await currentConnection(strapi);
  const query = knex(table.collectionName).whereNotNull('slug');
  if (documentId) void query.whereNot('document_id', documentId);
  const rows: { slug: string; title: string }[] = await query.select('slug', 'title');
  return new Map(rows.map(({ slug, title }) => [slug, title]));
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { siteOwnedTypes } from './site-owned';

type Reference = { readonly id?: number | string; readonly documentId?: string };
interface Attribute {
  readonly type: string;
  readonly target?: string;
}

const WRITES = ['create', 'update', 'clone'];
const FOREIGN =
  'Un élément choisi n’appartient pas à ce site : retirez-le et choisissez-en un autre.';

/**
 * Foreign keys are not fenced: somebody who guesses an id could link a row of another site, and
 * read nothing through it. The link itself is refused here.
 */
export function guardRelations(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (WRITES.includes(context.action)) {
      const { data } = context.params as { data?: Record<string, unknown> };
      if (data) await refuseForeign(strapi, context.uid, data);
    }
    return next();
  });
}

async function refuseForeign(strapi: Core.Strapi, uid: string, data: Record<string, unknown>) {
  const owned = new Set(siteOwnedTypes(strapi));
  const attributes = strapi.contentType(uid as never).attributes as Record<string, Attribute>;
  for (const [name, attribute] of Object.entries(attributes)) {
    const target = attribute.type === 'media' ? 'plugin::upload.file' : attribute.target;
    if (!target || !owned.has(target)) continue;
    await requireVisible(strapi, target, references(data[name]));
  }
}

async function requireVisible(strapi: Core.Strapi, uid: string, wanted: Reference[]) {
  for (const reference of wanted) {
    const where = reference.documentId
      ? { documentId: reference.documentId }
      : { id: reference.id };
    const found = await strapi.db.query(uid as never).count({ where });
    if (found === 0) throw new errors.ValidationError(FOREIGN);
  }
}

/** What a relation or media value names: an id, a document id, an object, a list, or an edit of one. */
export function references(value: unknown): Reference[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value === 'number') return [{ id: value }];
  if (typeof value === 'string')
    return [/^\d+$/.test(value) ? { id: value } : { documentId: value }];
  if (typeof value !== 'object') return [];
  const edit = value as Reference & { connect?: unknown; set?: unknown };
  if ('connect' in edit || 'set' in edit)
    return [...references(edit.connect), ...references(edit.set)];
  if (edit.documentId) return [{ documentId: edit.documentId }];
  return edit.id === undefined ? [] : [{ id: edit.id }];
}

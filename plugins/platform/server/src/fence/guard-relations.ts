import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { attributesOf, rowsOf } from '../entries/entries';
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
  for (const [target, wanted] of referencesByTarget(strapi, uid, data)) {
    if (!(await areVisible(strapi, target, wanted))) throw new errors.ValidationError(FOREIGN);
  }
}

function referencesByTarget(strapi: Core.Strapi, uid: string, data: Record<string, unknown>) {
  const owned = new Set(siteOwnedTypes(strapi));
  const attributes = attributesOf<Attribute>(strapi, uid);
  const wanted = new Map<string, Reference[]>();
  for (const [name, attribute] of Object.entries(attributes)) {
    const target = attribute.type === 'media' ? 'plugin::upload.file' : attribute.target;
    if (!target || !owned.has(target)) continue;
    const named = references(data[name]);
    if (named.length > 0) wanted.set(target, [...(wanted.get(target) ?? []), ...named]);
  }
  return wanted;
}

/** Whether each of them names a row in scope, however many name the same one. */
async function areVisible(strapi: Core.Strapi, uid: string, wanted: readonly Reference[]) {
  if (!wanted.every(isPlain)) return false;
  const documentIds = wanted.flatMap(({ documentId }) => documentId ?? []);
  const ids = wanted.flatMap(({ id, documentId }) => (documentId ? [] : (id ?? [])));
  const rows = await rowsOf<Required<Reference>>(strapi, uid).findMany({
    select: ['id', 'documentId'],
    where: { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] },
  });
  const known = new Set(rows.flatMap(({ id, documentId }) => [keyOf({ id }), documentId]));
  return wanted.every((reference) => known.has(keyOf(reference)));
}

/** A condition in the place of an id would be one that any row fulfils. */
const isPlain = ({ id, documentId }: Reference) =>
  ['string', 'number'].includes(typeof (documentId ?? id));

const keyOf = ({ id, documentId }: Reference) => documentId ?? `row ${id}`;

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

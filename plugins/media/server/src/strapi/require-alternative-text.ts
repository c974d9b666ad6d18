import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { siteOwnedTypes } from '#platform';
import { undescribedImages } from '../domain/description';

interface ContentType {
  readonly collectionName: string;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Record<string, { readonly type: string }>;
}

interface WriteParams {
  readonly status?: string;
}

const WRITES = ['create', 'update', 'clone'];

const UNDESCRIBED = `
select distinct f.name
  from files f
  join files_related_mph m on m.file_id = f.id and m.related_type = ?
  join ?? e on e.id = m.related_id
 where e.document_id = ? and (e.published_at is not null or not ?)
   and f.mime like 'image/%' and not coalesce(f.decorative, false)
   and coalesce(btrim(f.alternative_text), '') = ''
 order by f.name`;

/**
 * What visitors see has its images described (RGAA 1.1): a write that would publish an image
 * with neither text nor the mark « decorative » is undone and refused. Drafts are free.
 */
export function requireAlternativeText(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = strapi.contentType(context.uid) as unknown as ContentType;
    if (!isPublication(context.action, context.params as WriteParams, type)) return next();
    if (!holdsMedia(type) || !siteOwnedTypes(strapi).includes(context.uid)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await refuseUndescribed(strapi, context.uid, type, (result as { documentId?: string }) ?? {});
      return result;
    });
  });
}

function isPublication(action: string, params: WriteParams, type: ContentType): boolean {
  if (action === 'publish') return true;
  return WRITES.includes(action) && (!hasDrafts(type) || params.status === 'published');
}

const hasDrafts = ({ options }: ContentType) => options?.draftAndPublish === true;

const holdsMedia = ({ attributes }: ContentType) =>
  Object.values(attributes).some(({ type }) => type === 'media');

async function refuseUndescribed(
  strapi: Core.Strapi,
  uid: string,
  type: ContentType,
  { documentId }: { documentId?: string },
) {
  if (!documentId) return;
  await strapi.db.transaction(async ({ trx }) => {
    const bindings = [uid, type.collectionName, documentId, hasDrafts(type)];
    const { rows } = (await trx.raw(UNDESCRIBED, bindings)) as { rows: { name: string }[] };
    if (rows.length === 0) return;
    throw new errors.ValidationError(undescribedImages(rows.map(({ name }) => name)));
  });
}

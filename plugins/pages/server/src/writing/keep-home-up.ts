import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentConnection } from '#platform';

const PAGE = 'plugin::pages.page';

interface WriteParams {
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * The home is always there: a write that gives it a publication window is refused. Dates that it
 * had before it became the home are not read, and do not keep anybody from writing it.
 */
export function keepHomeUp(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data, documentId } = context.params as WriteParams;
    if (context.uid !== PAGE || !(data?.['publishFrom'] || data?.['publishUntil'])) return next();
    const kind = data['kind'] ?? (await kindOf(strapi, documentId));
    if (kind !== 'home') return next();
    throw new errors.ValidationError(
      'L’accueil est toujours en ligne : videz ses dates de publication.',
    );
  });
}

async function kindOf(strapi: Core.Strapi, documentId: string | undefined) {
  if (!documentId) return undefined;
  const knex = await currentConnection(strapi);
  const row = (await knex('pages').where('document_id', documentId).first('kind')) as
    { kind: string } | undefined;
  return row?.kind;
}

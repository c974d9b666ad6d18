import type { Core } from '@strapi/strapi';
import { currentConnection, rowsOf } from '#platform';
import { NOTE } from '../content-types/uids';
import type { Audience } from '../domain/audience';
import { keepReadVersion } from '../store/read-versions';

interface Written {
  readonly audience: Audience;
  readonly entry: string;
}

/**
 * Who writes a note has read its entry: the note bears the hash of that text, and the text is
 * kept until nobody asks any more what changed since.
 */
export function rememberReading(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const { data, documentId } = context.params as {
      data?: Record<string, unknown>;
      documentId?: string;
    };
    const writes = uid === NOTE && ['create', 'update', 'clone'].includes(action) && data;
    if (writes) await readFor(strapi, data, documentId);
    return next();
  });
}

async function readFor(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  documentId: string | undefined,
) {
  const before =
    documentId === undefined
      ? null
      : await rowsOf<Written>(strapi, NOTE).findOne({ where: { documentId } });
  const audience = (data['audience'] ?? before?.audience ?? 'particuliers') as Audience;
  const id = data['entry'] ?? before?.entry;
  if (typeof id !== 'string' || (before?.audience === audience && before.entry === id)) return;
  data['readHash'] = await keepReadVersion(await currentConnection(strapi), { audience, id });
}

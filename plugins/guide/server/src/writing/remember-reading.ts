import type { Core } from '@strapi/strapi';
import { currentConnection, rowsOf } from '#platform';
import type { Knex } from 'knex';
import { NOTE } from '../content-types/uids';
import type { Audience } from '../domain/audience';
import { keepReadVersion, keepShownVersion } from '../store/read-versions';

interface Written {
  readonly audience: Audience;
  readonly entry: string;
}

/**
 * Who writes a note has read its entry: the note bears the hash of the text that their screen
 * showed, or of the one that stands when they begin a note without one; who changes a note past
 * our screens has read nothing again. The text is kept until nobody asks what changed since.
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
  if (typeof id !== 'string') return;
  const knex = await currentConnection(strapi);
  const shown = await versionShown(knex, { audience, id }, data['readHash']);
  delete data['readHash'];
  const isAsBefore = before?.audience === audience && before.entry === id;
  if (shown) data['readHash'] = shown;
  else if (!isAsBefore) data['readHash'] = await keepReadVersion(knex, { audience, id });
}

const versionShown = (
  knex: Knex,
  entry: { readonly audience: Audience; readonly id: string },
  hash: unknown,
): Promise<string | null> =>
  typeof hash === 'string' ? keepShownVersion(knex, { ...entry, hash }) : Promise.resolve(null);

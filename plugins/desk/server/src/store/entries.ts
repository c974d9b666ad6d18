import type { Core } from '@strapi/strapi';
import { overtakenSince } from '#platform';
import type { Entries } from '../actions/entries';
import type { Kind } from '../domain/kind';
import { versionOf, type Row } from '../domain/version';

/** Strapi's documents of one kind: in the site of the scope, under the guards of any writing. */
export function createEntries(strapi: Core.Strapi, kind: Kind): Entries {
  const documents = strapi.documents(kind.uid);
  const populate = Object.keys(kind.media);
  const read = (documentId: string, status: 'draft' | 'published') =>
    documents.findOne({ documentId, status, populate } as never) as Promise<Row | null>;

  return {
    async find(documentId) {
      const draft = await read(documentId, 'draft');
      if (!draft) return null;
      const published = await read(documentId, 'published');
      return {
        draft: versionOf(kind, draft),
        published: published && versionOf(kind, published),
      };
    },
    async changedAt(documentId) {
      const draft = await documents.findOne({ documentId, status: 'draft' });
      return draft && new Date(draft.updatedAt as string).toISOString();
    },
    overtakenSince: (documentId, asOf) =>
      overtakenSince(strapi, { uid: kind.uid, documentId, asOf: new Date(asOf) }),
    async create(version) {
      const { documentId } = await documents.create({ data: version as never });
      return documentId;
    },
    async update(documentId, version) {
      await documents.update({ documentId, data: version as never });
    },
    async publish(documentId) {
      await documents.publish({ documentId });
    },
    async takeOffline(documentId) {
      await documents.unpublish({ documentId });
    },
    async remove(documentId) {
      await documents.delete({ documentId });
    },
  };
}

import type { Core } from '@strapi/strapi';
import { documentsOf, overtakenSince, rowsOf } from '#platform';
import type { Additions } from '../actions/keep-addition';

/** Additions of one type, of the sites in scope. */
export const createAdditions = <Fields extends object>(
  strapi: Core.Strapi,
  uid: string,
): Additions<Fields> => {
  const documents = () => documentsOf<{ readonly documentId: string }>(strapi, uid);
  return {
    exists: async (documentId) => (await rowsOf(strapi, uid).count({ where: { documentId } })) > 0,
    overtakenSince: (documentId, asOf) =>
      overtakenSince(strapi, { uid, documentId, asOf: new Date(asOf) }),
    create: async (data) => (await documents().create({ data })).documentId,
    async update(documentId, data) {
      await documents().update({ documentId, data });
    },
    async remove(documentId) {
      await documents().delete({ documentId });
    },
  };
};

import type { Core, UID } from '@strapi/strapi';

export interface InsertedDocument {
  /** Of the draft, where the type has drafts. */
  readonly id: number;
  readonly documentId: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Inserts documents of one type by one statement, as the document service leaves them: document
 * ids, dates, and for a type with drafts a draft and its published version. Scalars only; neither
 * validation nor document middlewares run, so what is written must be known to be right.
 */
export async function insertDocuments(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documents: readonly Fields[],
): Promise<InsertedDocument[]> {
  if (documents.length === 0) return [];
  const publishedAt = new Date();
  const hasDrafts = strapi.contentType(uid).options?.draftAndPublish === true;
  const identified = documents.map((fields) => ({ ...fields, documentId: newDocumentId(strapi) }));
  const published = identified.map((fields) => ({ ...fields, publishedAt }));
  const drafts = identified.map((fields) => ({ ...fields, publishedAt: null }));
  const { ids } = await strapi.db
    .query(uid)
    .createMany({ data: hasDrafts ? [...drafts, ...published] : published });
  return identified.map(({ documentId }, index) => ({ id: Number(ids[index]), documentId }));
}

/** The generator that Strapi itself gives to the column. */
function newDocumentId(strapi: Core.Strapi): string {
  const { documentId } = strapi.db.metadata.get('plugin::sites.site').attributes as unknown as {
    documentId: { default: () => string };
  };
  return documentId.default();
}

/** Writes the rows of a relation that one type owns: pairs of row ids, from the owner. */
export async function linkRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  attribute: string,
  pairs: readonly (readonly [owner: number, target: number])[],
): Promise<void> {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as {
    joinTable: { name: string; joinColumn: Column; inverseJoinColumn: Column };
  };
  await strapi.db.transaction(async ({ trx }) => {
    await trx(joinTable.name).insert(
      pairs.map(([owner, target]) => ({
        [joinTable.joinColumn.name]: owner,
        [joinTable.inverseJoinColumn.name]: target,
      })),
    );
  });
}

interface Column {
  readonly name: string;
}

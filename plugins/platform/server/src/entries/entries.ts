import type { Core } from '@strapi/strapi';

/** A condition of Strapi's query engine. */
type Where = Readonly<Record<string, unknown>>;

interface Query {
  readonly select?: readonly string[];
  readonly where?: Where;
  readonly populate?: object;
}

/** Rows of a content type, read and written without the document service. */
export interface Rows<Row> {
  findOne(query: Query): Promise<Row | null>;
  findMany(query: Query): Promise<Row[]>;
  count(query: Pick<Query, 'where'>): Promise<number>;
  create(write: { readonly data: object }): Promise<Row>;
  update(write: { readonly where: Where; readonly data: object }): Promise<Row>;
  updateMany(write: { readonly where: Where; readonly data: object }): Promise<unknown>;
}

interface Choice {
  readonly documentId: string;
  readonly status?: 'draft' | 'published';
}

interface Written {
  readonly data: object;
  readonly status?: 'draft' | 'published';
}

/** Entries of a content type, through the document service and all that watches it. */
export interface Documents<Entry> {
  findFirst(query?: { readonly filters?: Where }): Promise<Entry | null>;
  create(write: Written): Promise<Entry>;
  update(write: Choice & Written): Promise<Entry | null>;
  delete(choice: Pick<Choice, 'documentId'>): Promise<unknown>;
}

/**
 * Strapi types its rows by a register of the project's own types, which plugins that are compiled
 * apart cannot fill in: the caller says what the rows of the type are.
 */
export const rowsOf = <Row>(strapi: Core.Strapi, uid: string): Rows<Row> =>
  strapi.db.query(uid as never) as unknown as Rows<Row>;

/** As `rowsOf`, of entries. */
export const documentsOf = <Entry extends { readonly documentId: string }>(
  strapi: Core.Strapi,
  uid: string,
): Documents<Entry> => strapi.documents(uid as never) as unknown as Documents<Entry>;

/** What the schema of a content type says; undefined when there is no such type. */
export const schemaOf = <Schema>(strapi: Core.Strapi, uid: string): Schema | undefined =>
  strapi.contentTypes[uid as never] as unknown as Schema | undefined;

/** Attributes of a content type that is known to be. */
export const attributesOf = <Attribute>(
  strapi: Core.Strapi,
  uid: string,
): Record<string, Attribute> =>
  strapi.contentType(uid as never).attributes as unknown as Record<string, Attribute>;

import type { Core } from '@strapi/strapi';

export type WritingAction = 'create' | 'update' | 'clone';

/** A write that brings values, before it is done. */
export interface Writing {
  readonly action: WritingAction;
  readonly data: Record<string, unknown>;
  /** The document that is changed, or copied. */
  readonly documentId: string | undefined;
}

export const isWriting = (action: string): action is WritingAction =>
  ['create', 'update', 'clone'].includes(action);

/** Name of a content type's table. */
export const tableOf = (strapi: Core.Strapi, uid: string): string =>
  strapi.db.metadata.get(uid).tableName;

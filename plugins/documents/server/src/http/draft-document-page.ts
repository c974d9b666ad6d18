import type { DraftPage, PublicAnswer, PublicRequest } from '#web';
import { draftDocument } from '../store/public-documents';
import { DocumentListPage } from '../views';
import { groupByYear } from './present-documents';

export const draftDocumentPage: DraftPage = {
  uid: 'plugin::documents.public-document',
  answer,
};

/** A document has no page: its line in the list, as its publication would make it. */
async function answer({ site, reader }: PublicRequest, documentId: string): Promise<PublicAnswer> {
  const row = await draftDocument(reader, site.key, documentId);
  if (!row) return { kind: 'not-found' };
  const groups = groupByYear([row]);
  const list = { years: [], kinds: [], groups, total: groups.length, currentPage: 1, lastPage: 1 };
  return {
    kind: 'page',
    page: { title: 'Documents', path: '/documents', breadcrumb: [], noindex: true },
    view: (framed) => DocumentListPage({ ...framed, ...list }),
  };
}

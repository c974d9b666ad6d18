export { DocumentListPage } from './document-list/document-list-page';
export type {
  DocumentFilterOption,
  DocumentListPageProps,
} from './document-list/document-list-page';
export { HomeDocuments } from './home-documents/home-documents';

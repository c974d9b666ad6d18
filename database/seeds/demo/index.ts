export * from './artwork';
export { demoSites } from './communes';
export { documentPdf, type Letterhead } from './document-pdf';
export { people } from './people';
export {
  resolveSite,
  type ResolvedDocument,
  type ResolvedNewsItem,
  type ResolvedPage,
  type ResolvedPhoto,
  type ResolvedSite,
} from './resolve';
export type * from './types';

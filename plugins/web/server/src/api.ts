/** The web plugin's front counter: what capability plugins may use. */
export { web, type Web } from './services';
export type { PublicAnswer, PublicRequest, PublicRoute } from './routing/answer';
export { FORM_FIELD } from './routing/form';
export type { FieldError, FormAnswer, FormState, PostedForm, PublicForm } from './routing/form';
export {
  always,
  type Contribution,
  type Contributors,
  type HomePart,
  type OnlineProcedure,
  type ProcedurePart,
  type SearchAsked,
  type SearchFinding,
  type SearchFindings,
  type SearchPart,
  type SiteMapEntry,
  type WantedProcedures,
} from './frame/contributors';
export { operation, pageOf, pageQuery, type ApiResource } from './public-api/api-resource';
export { apiFile, apiImage, fileSchema, imageSchema } from './public-api/media-schemas';
export { pageNumber } from './routing/page-number';
export { reservedSlugs } from './domain/slug';
export { excerpt, plainText } from './domain/plain-text';
export { isLinkTarget } from './domain/link-target';
export { isVisible, nextVisibilityChange, publicationStage } from './domain/publication-window';
export { escapeXml, siteMapFile } from './routes/machine-files';
export type { WatchedType } from './writing/watched-type';
export { fileLinkOf } from './frame/file-link-of';
export { previewPage, type Preview, type Previewed } from './http/preview-page';
export type { DraftPage } from './routing/draft-registry';
export { earliest } from './frame/earliest';
export { placesAt, type PlacesNow } from './frame/town-hall';
export { contactPathOf } from './http/contact-path';
export * from './views';

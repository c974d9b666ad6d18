export { AccessibilityPage } from './accessibility-page';
export type { AccessibilityAudit, AccessibilityPageProps } from './accessibility-page';
export { ErrorPage, type ErrorPageProps, type ErrorStatus } from './error-page';
export { LegalNoticePage, type LegalNoticePageProps } from './legal-notice-page';
export {
  PersonalDataPage,
  type DataProcessing,
  type PersonalDataPageProps,
} from './personal-data-page';
export { SiteMapPage, type SiteMapNode, type SiteMapPageProps } from './site-map-page';

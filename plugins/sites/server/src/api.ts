/** The sites plugin's front counter: what other plugins may use. */
export { sites, type Sites } from './services';
export type { CollectivityFacts, HostAnswer, SiteIdentity } from './domain/site';
export { ROLES, type Role } from './domain/role';
export { notReadyMessage, type LaunchRequirement } from './domain/launch-requirement';
export { RECEPTION_SERVICES, type Reception, type ReceptionService } from './domain/reception';
export { MODULES, type ModuleName } from './domain/site';
export type { MediaRow, Office, AuditRow } from './domain/site';
export {
  openingState,
  type ExceptionalClosure,
  type OpeningSlot,
  type OpeningState,
} from './domain/opening-hours';
export { closureSentence, openingSentence, weeklyTable } from './domain/opening-hours-display';
export { statementFrom } from './domain/recorded-audit';
export type { NonAccessibleContent } from './domain/accessibility-audit';
export {
  accessibilityMention,
  conformitySentence,
  nonConformitySentence,
  otherCriteriaSentence,
  resultsSentence,
} from './domain/accessibility-wording';
export type { AccessibilityStatement } from './domain/accessibility-statement';
export { openingHoursSpecification } from './domain/opening-hours-schema';
export { collectivityWords, type CollectivityWords } from './domain/collectivity-words';
export { displayName, inCommune, ofCommune } from './domain/commune-name';
export { inDepartment, ofDepartment } from './store/department-names';
export { actsForAll } from './http/acts-for-all';
export { BANNER_TO_COME } from './domain/site-to-be';
export { createSiteMessage } from './domain/create-site-messages';
export { createAccountMessage } from './domain/create-account-messages';
export type {
  CreatedSite,
  CreateSiteDetails,
  CreateSiteRefusal,
  Party,
  SiteCreation,
  SiteOrder,
} from './domain/new-site';
export type { AccountOrder } from './domain/account';
export type { PaletteChoice, TemplateChoice } from './domain/template-choices';
export type { ListedSite } from './store/site-list';
export { previewAddress } from './domain/preview-address';
export { siteOrigin } from './domain/site-origin';
export type { Commune, Epci } from './domain/commune';
export { insertDocuments, linkRows, type InsertedDocument } from './store/insert-documents';

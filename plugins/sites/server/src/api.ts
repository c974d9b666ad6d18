/** The sites plugin's front counter: what other plugins may use. */
export { sites, type Sites } from './services';
export type { CollectivityFacts, HostAnswer, SiteIdentity } from './domain/site';
export { ROLES, type Role } from './domain/role';
export type { MediaRow, Office, AuditRow } from './domain/site';
export {
  openingState,
  type ExceptionalClosure,
  type OpeningSlot,
  type OpeningState,
} from './domain/opening-hours';
export { closureSentence, openingSentence, weeklyTable } from './domain/opening-hours-display';
export { accessibilityStateOf, statementFrom } from './domain/recorded-audit';
export type { AccessibilityStatement } from './domain/accessibility-statement';
export { openingHoursSpecification } from './domain/opening-hours-schema';
export { communeOf, inCommune, ofCommune, townHallOf } from './domain/commune-name';

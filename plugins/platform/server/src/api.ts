/** The platform plugin's front counter: what other plugins may use. */
export * from './domain';
export { platform, type Platform } from './services';
export {
  PLATFORM_KEY,
  type Journal,
  type JournalEntry,
  type JournalFilter,
} from './journal/journal';
export { journalRequest, type AdminRequest } from './journal/journal-request';
export { currentActor } from './journal/current-actor';
export { INVITATION_DAYS } from './sign-in/expire-invitations';
export { judgePassword, PASSWORD_REFUSALS } from './sign-in/password-rules';
export type { Letter } from './mail/letter';
export { mailAddress } from './mail/mail-address';
export type { Job, Jobs } from './jobs/job';
export { readSettings, SettingsError, type Settings } from './domain/settings';
export type { Scope } from './scope/scope';
export { readerWithin, type Reader } from './reading/reader';
export { accidentOf } from './http/accidents';
export { unitOfWork } from './scope/unit-of-work';
export {
  checkAfterWriting,
  type Problem,
  type WritingRule,
  type WrittenEntry,
} from './writing/check-after-writing';
export { fieldProblem } from './writing/field-problem';
export { overtakenSentence, overtakenSince, type Overtaken } from './writing/overtaken';
export type {
  About,
  KeepOptions,
  OpenedFile,
  PrivateFile,
  PrivateFiles,
} from './private-files/private-files';
export { fileRefusalMessage, type FileRefusal } from './private-files/file-refusal';
export { sendPrivateFile } from './private-files/send-private-file';
export { references } from './fence/guard-relations';
export { siteOwnedTypes } from './fence/site-owned';
export { GUARD_FIELDS, ownFields, type Fields } from './spam-defence/guard-fields';
export type { GuardedForm } from './spam-defence/page-token';
export type { SpamDefence, Verdict, Visitor } from './spam-defence/spam-defence';
export { attributesOf, documentsOf, rowsOf, schemaOf } from './entries/entries';
export { currentConnection } from './scope/current-connection';
export { declarePermissions } from './screens/declare-permissions';
export { describeScreens } from './screens/describe-screens';
export type { Screen, Screens } from './screens/screen';
export type { InWords, WatchedPart } from '../../shared/watched';
export { wrapActions, type ActionContext, type Wrapper } from './strapi/wrap-actions';
export { metrics } from './http/metrics';
export { recordBackup, type BackupRecord } from './operation/backup-records';

import type { Role } from '../domain/role';
import { ROLE_TABLE, SUBJECTS, TUNABLE, type Right, type Subject } from './role-table';

/** One row of Strapi's permission table. */
export interface StrapiPermission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly string[];
}

const EXPLORER = 'plugin::content-manager.explorer';
const UPLOAD = 'plugin::upload';

const ACTIONS: Record<Right, readonly string[]> = {
  read: ['read'],
  tune: ['read', 'update'],
  write: ['read', 'create', 'update', 'delete'],
  publish: ['read', 'create', 'update', 'delete', 'publish'],
};

const WITHOUT_FIELDS = ['delete', 'publish'];

/** Names of a type's fields that a person may see or fill in. */
export type FieldsOf = (uid: string) => readonly string[];

/** The line of the role table as Strapi understands it. */
export function permissionsOf(
  role: Exclude<Role, 'platform-administrator'>,
  fieldsOf: FieldsOf,
): StrapiPermission[] {
  const { content, media, journal, mail, launch, messages, desk } = ROLE_TABLE[role];
  const subjects = Object.entries(content) as [Subject, Right][];
  return [
    ...subjects.flatMap(([subject, right]) =>
      SUBJECTS[subject].flatMap((uid) => explorer(uid, right, fieldsFor(subject, right, fieldsOf))),
    ),
    ...mediaPermissions(media),
    ...(launch ? [bare('plugin::sites.launch.read')] : []),
    ...(launch === 'create' ? [bare('plugin::sites.launch.create')] : []),
    ...(desk === 'whole' ? [bare('plugin::desk.whole.read')] : []),
    ...(journal ? [bare('plugin::platform.journal.read')] : []),
    ...(mail ? [bare('plugin::platform.mail.manage')] : []),
    ...(messages ? [bare('plugin::contact.messages.answer')] : []),
    ...(messages === 'keep' ? [bare('plugin::contact.retention.set')] : []),
  ];
}

type FieldsOfAction = (uid: string, action: string) => readonly string[];

/** Who may tune sees everything, and changes only what is tunable. */
const fieldsFor =
  (subject: Subject, right: Right, fieldsOf: FieldsOf): FieldsOfAction =>
  (uid, action) =>
    right === 'tune' && action === 'update' ? (TUNABLE[subject] ?? []) : fieldsOf(uid);

const explorer = (uid: string, right: Right, fieldsOf: FieldsOfAction): StrapiPermission[] =>
  ACTIONS[right].map((action) => ({
    action: `${EXPLORER}.${action}`,
    subject: uid,
    properties: WITHOUT_FIELDS.includes(action) ? {} : { fields: fieldsOf(uid, action) },
    conditions: [],
  }));

function mediaPermissions(media: 'none' | 'read' | 'write'): StrapiPermission[] {
  if (media === 'none') return [];
  const reading = [bare(`${UPLOAD}.read`), bare(`${UPLOAD}.assets.download`)];
  if (media === 'read') return reading;
  return [
    ...reading,
    bare(`${UPLOAD}.assets.create`),
    bare(`${UPLOAD}.assets.update`),
    bare(`${UPLOAD}.assets.copy-link`),
  ];
}

const bare = (action: string): StrapiPermission => ({
  action,
  subject: null,
  properties: {},
  conditions: [],
});

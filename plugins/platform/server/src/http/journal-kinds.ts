import type { Core } from '@strapi/strapi';
import { siteOwnedTypes } from '../fence/site-owned';

/** What Strapi names in English, or only by a route. */
const OWN_NAMES: readonly (readonly [start: string, name: string])[] = [
  ['plugin::upload.file', 'Fichiers'],
  ['plugin::upload.folder', 'Dossiers de fichiers'],
  ['/admin/users', 'Comptes'],
  ['/admin/roles', 'Rôles'],
  ['/content-manager', 'Présentation des contenus'],
  ['/admin/api-tokens', 'Jetons d’accès'],
  ['/admin/admin-tokens', 'Jetons d’accès'],
  ['/admin/transfer', 'Jetons de transfert'],
  ['/admin/webhooks', 'Appels automatiques'],
  ['/admin', 'Réglages'],
  ['/upload', 'Réglages des fichiers'],
  ['/i18n', 'Langues'],
  ['/users-permissions', 'Réglages des comptes des visiteurs'],
  ['/content-type-builder', 'Structure des contenus'],
  ['platform.job', 'Travaux'],
];

/** Name of a kind of content on screen; what is none keeps its own. */
export const kindNames =
  (strapi: Core.Strapi) =>
  (subject: string): string => {
    const own = OWN_NAMES.find(([start]) => subject.startsWith(start));
    return own?.[1] ?? displayNames(strapi).get(subject) ?? subject;
  };

/** The kinds that the journal can be narrowed to, in the order of their names. */
export function journalKinds(strapi: Core.Strapi): { subject: string; name: string }[] {
  const nameOf = kindNames(strapi);
  return siteOwnedTypes(strapi)
    .map((subject) => ({ subject, name: nameOf(subject) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'));
}

const displayNames = (strapi: Core.Strapi): Map<string, string> =>
  new Map(
    Object.values(strapi.contentTypes).map(({ uid, info }) => [uid as string, info.displayName]),
  );

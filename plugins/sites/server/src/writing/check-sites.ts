import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { createSiteMessage } from '../domain/create-site-messages';
import { parseHostName } from '../domain/host-name';
import { MODULES } from '../domain/site';

/** A host that no browser could ask for, and a module that does not exist, are refused. */
export function checkSites(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === 'plugin::sites.host', hostProblem);
  checkAfterWriting(strapi, (uid) => uid === 'plugin::sites.site', moduleProblem);
}

function hostProblem({ values }: WrittenEntry): string | undefined {
  const given = String(values['name']);
  const parsed = parseHostName(given);
  if (!parsed.ok) return createSiteMessage('host-malformed', { given });
  return parsed.value === given ? undefined : `Écrivez ce nom d’hôte ainsi : ${parsed.value}.`;
}

function moduleProblem({ values: { modules } }: WrittenEntry): string | undefined {
  const known = Object.keys(MODULES);
  if (modules === null || modules === undefined) return undefined;
  if (Array.isArray(modules) && modules.every((name) => known.includes(name as string))) {
    return undefined;
  }
  return `Écrivez les modules comme une liste : ${JSON.stringify(known)}.`;
}

import type * as Loader from '../../database/seeds/load-demonstration.ts';
import { table } from './console.mts';

/** Addresses and accounts of the demonstration, as the terminal shows them. */
export function demonstrationTable(
  loader: typeof Loader,
  platformUrl: string,
  made: readonly Loader.MadeSiteLine[],
  passwordOf: (email: string) => string,
): string {
  const { hostname, port, protocol } = new URL(platformUrl);
  const address = (host: string) => `${protocol}//${host}${port ? `:${port}` : ''}`;
  const loaded = loader
    .demoSiteLines()
    .map(({ label, ...line }) => ({ ...line, host: `${label}.${hostname}`, isLaunched: true }));
  const sites = [...loaded, ...made].map(({ name, host, template, kind, isLaunched }) => [
    name,
    address(host),
    TEMPLATES[template] ?? template,
    isLaunched ? KINDS[kind] : `${KINDS[kind]}, pas encore ouvert`,
  ]);
  const accounts = loader.demoPeople().map(({ email, about }) => [email, passwordOf(email), about]);
  return [
    '',
    'Sites publics',
    table([['Nom', 'Adresse', 'Gabarit', 'Type'], ...sites]),
    '',
    `Administration : ${platformUrl}/admin`,
    table([['Identifiant', 'Mot de passe', 'Qui'], ...accounts]),
    '',
  ].join('\n');
}

const TEMPLATES: Readonly<Record<string, string>> = {
  causse: 'Causse',
  riviere: 'Rivière',
  bastide: 'Bastide',
};
const KINDS = { mini: 'mini-site', full: 'site complet' } as const;

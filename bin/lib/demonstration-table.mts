import type * as Loader from '../../database/seeds/load-demonstration.ts';
import { table } from './console.mts';

/** Addresses and accounts of the demonstration, as the terminal shows them. */
export function demonstrationTable(
  loader: typeof Loader,
  platformUrl: string,
  passwordOf: (email: string) => string,
): string {
  const { hostname, port, protocol } = new URL(platformUrl);
  const address = (label: string) => `${protocol}//${label}.${hostname}${port ? `:${port}` : ''}`;
  const sites = loader
    .demoSiteLines()
    .map(({ name, label, template, kind }) => [
      name,
      address(label),
      TEMPLATES[template],
      KINDS[kind],
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

const TEMPLATES = { causse: 'Causse', riviere: 'Rivière', bastide: 'Bastide' } as const;
const KINDS = { mini: 'mini-site', full: 'site complet' } as const;

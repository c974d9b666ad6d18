import { Command } from 'commander';
import type { ListedSite } from '#sites';
import { say, table } from '../lib/console.mts';
import { withPlatform } from '../lib/with-platform.mts';

export const siteList = () =>
  new Command('site:list')
    .description('liste les sites, leur adresse et leur état')
    .option('--json', 'au format JSON, pour un autre programme')
    .action(({ json }: { json?: true }) =>
      withPlatform(async (strapi, { settings }) => {
        const { sites, siteOrigin } = await import('#sites');
        const addressOf = ({ primaryHost }: ListedSite) =>
          primaryHost && siteOrigin(settings.platformUrl, primaryHost);
        const all = (await sites(strapi).list.all()).map((site) => ({
          ...site,
          address: addressOf(site),
        }));
        if (json) return say(JSON.stringify(all.map(withoutToken), null, 2));
        if (all.length === 0) return say('Aucun site : créez-en un avec site:create.');
        say(table([HEADER, ...all.map(row)]));
      }),
    );

const HEADER = ['Nom', 'Adresse', 'Code', 'Type', 'Gabarit', 'Tonalité', 'État'];

/** With its whole address, which a terminal opens. */
type Line = ListedSite & { readonly address: string | null };

const row = (site: Line) => [
  site.name,
  site.address ?? '—',
  site.insee ?? site.siren ?? '—',
  site.kind === 'full' ? 'complet' : 'mini-site',
  site.template,
  site.palette,
  stateOf(site),
];

function stateOf({ closedAt, launchedAt }: ListedSite): string {
  if (closedAt) return 'fermé';
  return launchedAt ? 'en ligne' : 'en préparation';
}

const withoutToken = ({ previewToken: _secret, ...site }: Line) => site;

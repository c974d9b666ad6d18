import { Command, Option } from 'commander';
import type { Core } from '@strapi/strapi';
import type { SiteCreation, SiteOrder } from '#sites';
import { duration, OperatorError, progress, say } from '../lib/console.mts';
import { withPlatform } from '../lib/with-platform.mts';

interface Options {
  insee?: string;
  siren?: string;
  department?: string;
  all?: true;
  template: string;
  palette?: string;
  host?: string;
  name?: string;
  full?: true;
}

const EXAMPLES = `
Exemples :
  npm run parvis -- site:create --insee 46042 --template causse
  npm run parvis -- site:create --insee 46042 --template bastide --palette tuile --host www.cahors.fr
  npm run parvis -- site:create --siren 200023737 --template riviere
  npm run parvis -- site:create --department 46 --all --template causse`;

export const siteCreate = () =>
  new Command('site:create')
    .description('crée le site d’une collectivité, ou de toutes les communes d’un département')
    .option('--insee <code>', 'code INSEE de la commune')
    .addOption(new Option('--siren <numéro>', 'SIREN de l’EPCI').conflicts('insee'))
    .addOption(
      new Option(
        '--department <code>',
        'avec --all : département dont on crée tous les sites',
      ).conflicts(['insee', 'siren', 'host', 'name']),
    )
    .option('--all', 'toutes les communes du département')
    .requiredOption('--template <nom>', 'gabarit : causse, riviere ou bastide')
    .option('--palette <nom>', 'tonalité du gabarit, ou teinte de 0 à 359 ; la première par défaut')
    .option('--host <nom>', 'nom d’hôte propre, comme www.cahors.fr')
    .option('--name <nom>', 'nom affiché ; celui de la collectivité par défaut')
    .option('--full', 'site complet, au lieu d’un mini-site')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => {
      const orders = ordersOf(options);
      return withPlatform((strapi, { settings }) =>
        createAll(strapi, orders, settings.platformUrl),
      );
    });

type Orders =
  | { readonly kind: 'one'; readonly order: SiteOrder }
  | { readonly kind: 'department'; readonly code: string; readonly look: Look };

type Look = Omit<SiteOrder, 'collectivity'>;

function ordersOf(options: Options): Orders {
  const { template, palette, host, name, full } = options;
  const look: Look = { template, palette, host, name, kind: full ? 'full' : 'mini' };
  if (options.insee !== undefined) {
    return { kind: 'one', order: { ...look, collectivity: { insee: options.insee } } };
  }
  if (options.siren !== undefined) {
    return { kind: 'one', order: { ...look, collectivity: { siren: options.siren } } };
  }
  if (options.department !== undefined && options.all) {
    return { kind: 'department', code: options.department.toUpperCase(), look };
  }
  throw new OperatorError(
    'Indiquez une commune (--insee), un EPCI (--siren), ou un département entier (--department … --all).',
  );
}

async function createAll(strapi: Core.Strapi, orders: Orders, platformUrl: string) {
  const { sites, siteOrigin } = await import('#sites');
  if (orders.kind === 'one') {
    const creation = await create(strapi, orders.order);
    return say(sentence(creation, siteOrigin(platformUrl, creation.site.primaryHost)));
  }
  const communes = await sites(strapi).openData.communesOfDepartment(orders.code);
  if (communes.length === 0) {
    throw new OperatorError(`Aucun département ne porte le code « ${orders.code} ».`);
  }
  const start = Date.now();
  const bar = progress('Sites', communes.length);
  let created = 0;
  try {
    for (const { insee, name } of communes) {
      const { outcome } = await create(strapi, { ...orders.look, collectivity: { insee } });
      if (outcome === 'created') created += 1;
      bar.advance(name);
    }
  } finally {
    bar.end();
  }
  if (created > 0) await sites(strapi).settle();
  const known = communes.length - created;
  say(`Sites créés : ${created} ; déjà là : ${known} (${duration(Date.now() - start)}).`);
}

async function create(strapi: Core.Strapi, order: SiteOrder): Promise<SiteCreation> {
  const { sites, createSiteMessage } = await import('#sites');
  const creation = await sites(strapi).createSite(order);
  if (creation.ok) return creation.value;
  throw new OperatorError(createSiteMessage(creation.reason, creation.details));
}

const sentence = ({ outcome, site }: SiteCreation, address: string) =>
  outcome === 'created'
    ? `Site « ${site.name} » créé, pas encore lancé : ${address}\n` +
      `Pour le voir avant son lancement : npm run parvis -- site:preview-link ${site.primaryHost}`
    : `Rien n’a changé : le site « ${site.name} » existe déjà, à l’adresse ${address}`;

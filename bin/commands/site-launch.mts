import { Command } from 'commander';
import { OperatorError, say } from '../lib/console.mts';
import { findSite } from '../lib/find-site.mts';
import { withPlatform } from '../lib/with-platform.mts';

export const siteLaunch = () =>
  new Command('site:launch')
    .description('ouvre un site au public')
    .argument('<site>', 'hôte ou code INSEE')
    .action((text: string) =>
      withPlatform(async (strapi, { settings }) => {
        const { notReadyMessage, sites, siteOrigin } = await import('#sites');
        const site = await findSite(strapi, text);
        const launched = await sites(strapi).launchSite(site.key);
        if (!launched.ok) throw new OperatorError(notReadyMessage(launched.details?.steps ?? []));
        const { value } = launched;
        const { primaryHost } = site;
        const address = primaryHost ? ` : ${siteOrigin(settings.platformUrl, primaryHost)}` : '.';
        say(
          value.outcome === 'launched'
            ? `Le site « ${site.name} » est ouvert au public${address}`
            : `Le site « ${site.name} » est déjà ouvert depuis le ${frenchDate(value.at)}.`,
        );
      }),
    );

const frenchDate = (at: Date) =>
  new Date(at).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });

import { Command } from 'commander';
import { OperatorError, say } from '../lib/console.mts';
import { findSite } from '../lib/find-site.mts';
import { withPlatform } from '../lib/with-platform.mts';

export const sitePreviewLink = () =>
  new Command('site:preview-link')
    .description('donne l’adresse qui montre un site avant son ouverture')
    .argument('<site>', 'hôte ou code INSEE')
    .action((text: string) =>
      withPlatform(async (strapi, { settings }) => {
        const { previewAddress } = await import('#sites');
        const { name, primaryHost, previewToken } = await findSite(strapi, text);
        if (!primaryHost || !previewToken) {
          throw new OperatorError(`Le site « ${name} » n’a pas d’adresse d’aperçu.`);
        }
        say(previewAddress(settings.platformUrl, primaryHost, previewToken));
      }),
    );

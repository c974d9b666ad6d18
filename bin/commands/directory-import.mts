import { Command } from 'commander';
import { directoryReportLines } from '../lib/directory-report.mts';
import { OperatorError, percents, say } from '../lib/console.mts';
import { withGuide } from '../lib/with-guide.mts';

const EXPLANATION = `
L’annuaire dit quels guichets (préfecture, Caf, France services…) servent chaque commune. Les fiches
du guide donnent leur adresse, leurs horaires et leur téléphone sur le site de chaque commune. Il
remplace l’ancien d’un coup ; un fichier abîmé, ou qui a perdu plus d’un guichet sur dix, laisse
l’ancien en place.

Exemples :
  npm run parvis -- directory:import https://lecomarquage.service-public.gouv.fr/donnees_locales_v4/all_latest.tar.bz2
  npm run parvis -- directory:import /srv/dila/all_latest.tar.bz2`;

export const directoryImport = () =>
  new Command('directory:import')
    .description('importe l’annuaire de l’administration (base de données locales)')
    .argument('<source>', 'fichier officiel : adresse, JSON, zip ou tar (gz, bz2, xz)')
    .option('--accept-loss', 'accepte un annuaire qui a perdu plus d’un guichet sur dix')
    .addHelpText('after', EXPLANATION)
    .action((from: string, options: { acceptLoss?: true }) =>
      withGuide(async (guide) => {
        const { directoryRefusalSentence } = await import('#guide');
        const bar = percents('Annuaire');
        const order = { from, onProgress: bar.show, ...options };
        const imported = await guide.importDirectory(order).finally(bar.end);
        if (!imported.ok) {
          throw new OperatorError(directoryRefusalSentence(imported.reason, imported.details));
        }
        if (!imported.value) return say('Rien n’a changé : cet annuaire est déjà en place.');
        for (const line of directoryReportLines(imported.value)) say(line);
      }),
    );

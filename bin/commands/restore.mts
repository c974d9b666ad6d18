import { resolve } from 'node:path';
import { Command } from 'commander';
import { withInstallation } from '../lib/with-installation.mts';

const EXPLANATION = `
Arrêtez la plateforme d’abord. L’archive est vérifiée avant que rien ne change, puis la base est
remplacée en une fois : une restauration interrompue laisse la plateforme comme elle était, et se
relance.

Exemples :
  npm run parvis -- restore /var/backups/parvis-2026-11-22.tar
  npm run parvis -- restore --erase /var/backups/parvis-2026-11-22.tar`;

export const restore = () =>
  new Command('restore')
    .description('remet une sauvegarde en place sur une plateforme vide et arrêtée')
    .argument('<fichier>', 'archive écrite par « backup »')
    .option('--erase', 'remplace une plateforme qui contient déjà quelque chose')
    .addHelpText('after', EXPLANATION)
    .action((file: string, { erase = false }: { erase?: boolean }) =>
      withInstallation(async ({ settings }) => {
        const { putBack } = await import('../lib/backup/put-back.mts');
        const places = {
          databaseUrl: settings.database.url,
          uploads: resolve('public/uploads'),
          privateFiles: resolve(settings.dataDir, 'private'),
        };
        await putBack(resolve(file), places, { erase });
      }),
    );

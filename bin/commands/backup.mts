import { resolve } from 'node:path';
import { Command } from 'commander';
import { withInstallation } from '../lib/with-installation.mts';

const EXPLANATION = `
La sauvegarde se fait sans arrêter la plateforme. Elle tient la base, les médias et les fichiers
privés (chiffrés). Elle ne tient pas les secrets : gardez ailleurs le fichier .env, sans lequel les
fichiers privés ne pourront plus être lus.

Exemple :
  npm run parvis -- backup /var/backups/parvis-$(date +%F).tar`;

export const backup = () =>
  new Command('backup')
    .description('sauvegarde la base, les médias et les fichiers privés dans un fichier')
    .argument('<fichier>', 'archive à écrire, qui ne doit pas exister')
    .addHelpText('after', EXPLANATION)
    .action((file: string) =>
      withInstallation(async ({ settings }) => {
        const { backUp } = await import('../lib/backup/back-up.mts');
        await backUp(resolve(file), {
          databaseUrl: settings.database.url,
          uploads: resolve('public/uploads'),
          privateFiles: resolve(settings.dataDir, 'private'),
        });
      }),
    );

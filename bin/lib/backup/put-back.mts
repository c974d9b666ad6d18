import { duration, progress, say } from '../console.mts';
import type { Places } from './places.mts';
import { refuseFullDisk } from './refuse-full-disk.mts';
import { restoreBackup } from './restore-backup.mts';

/** Restores a backup, and says what came back. */
export async function putBack(
  file: string,
  places: Places,
  options: { readonly erase: boolean },
): Promise<void> {
  const start = Date.now();
  const { startedAt, rows, files } = await refuseFullDisk(() =>
    restoreBackup(file, places, options, progress),
  );
  const count = Object.values(rows).reduce((sum, one) => sum + one, 0);
  say(
    `La plateforme est comme elle était le ${frenchInstant(startedAt)} : ` +
      `${count.toLocaleString('fr')} lignes, ${files.media} médias, ${files.private} fichiers privés ` +
      `(${duration(Date.now() - start)}).`,
  );
  say('Au démarrage, les travaux et les courriels qui attendaient alors repartiront.');
}

const frenchInstant = (instant: string) =>
  new Date(instant).toLocaleString('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  });

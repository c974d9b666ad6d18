import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { guide, type DirectoryReport } from '#guide';
import { expectOk, platform } from '#platform';
import { strapi } from '../harness/booted';
import { onDisk } from './small-guide';
import { zipOf } from './zip-of';

/** A service of our own in the official format. */
export const service = (
  id: string,
  pivot: string,
  communes: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  nom: `Guichet ${id}`,
  pivot: [{ type_service_local: pivot, code_insee_commune: communes }],
  statut_de_diffusion: 'true',
  code_insee_commune: communes[0],
  telephone: [{ valeur: '05 65 00 00 00', description: '' }],
  adresse: [
    {
      type_adresse: 'Adresse',
      numero_voie: '1 place du Four',
      code_postal: '46000',
      nom_commune: 'Lieu-dit',
      longitude: '1.4409',
      latitude: '44.4484',
    },
  ],
  plage_ouverture: [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Mercredi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '',
      valeur_heure_fin_2: '',
      commentaire: '',
    },
  ],
  commentaire_plage_ouverture: '',
  url_service_public: `https://lannuaire.example/${id}`,
  date_modification: '09/08/2026 13:30:19',
  ...more,
});

/** The file of a commune in the official format: who serves it, by kind. */
export const communeFile = (insee: string, kinds: Readonly<Record<string, readonly string[]>>) =>
  JSON.stringify({
    commune: [
      {
        code_insee_commune: insee,
        nom: `Commune ${insee}`,
        type_service_local: Object.entries(kinds).map(([code_type_service_local, organisme]) => ({
          code_type_service_local,
          organisme,
        })),
      },
    ],
  });

export const directoryOf = (...services: readonly unknown[]): string =>
  JSON.stringify({ service: services });

/** As the official archive: the services in one file, the communes in a zip beside it. */
export function officialTar(
  json: Buffer,
  communes: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: './lisez-moi.txt' }, 'Annuaire');
  if (Object.keys(communes).length > 0) {
    tar.entry({ name: './2026-data.gouv_commune.zip' }, zipOf(communes));
  }
  tar.entry({ name: './2026-data.gouv_local.json' }, json);
  tar.finalize();
  return buffer(tar);
}

export const importing = (content: string | Buffer, acceptLoss = true) =>
  guide(strapi).importDirectory({
    from: onDisk(Buffer.from(content), 'annuaire.json'),
    acceptLoss,
  });

/** Imports services of our own, and waits until pages show them. */
export async function showDirectory(...services: readonly unknown[]): Promise<DirectoryReport> {
  const report = expectOk(await importing(directoryOf(...services)));
  platform(strapi).siteChanges.tell(null);
  if (!report) throw new Error('nothing was imported');
  return report;
}

/** The directory is the same for every test file: each leaves none. */
export async function forgetDirectory(): Promise<void> {
  await strapi.db.connection.raw(
    'truncate directory_counters, directory_communes, directory_generations, directory_imports',
  );
  platform(strapi).siteChanges.tell(null);
}

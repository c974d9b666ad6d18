import knex, { type Knex } from 'knex';
import type { createGuideImports } from '#guide';
import { OperatorError } from './console.mts';
import { withInstallation } from './with-installation.mts';

type GuideImports = ReturnType<typeof createGuideImports>;

/** Runs an import beside the server or not: the database is enough, the platform is not loaded. */
export const withGuide = <T,>(work: (guide: GuideImports) => Promise<T>): Promise<T> =>
  withInstallation(async ({ settings }) => {
    const connection = settings.database.url;
    const database = knex({ client: 'pg', connection, pool: { min: 0, max: 4 } });
    try {
      await requireStartedPlatform(database);
      const { createGuideImports, prepareGuide } = await import('#guide');
      await prepareGuide(database);
      return await work(createGuideImports(() => database, connection));
    } finally {
      await database.destroy();
    }
  });

/** The first start makes what the guide stands on. */
async function requireStartedPlatform(database: Knex) {
  const { rows } = await database.raw<{ rows: { started: boolean }[] }>(
    `select to_regproc('parvis_tell_site_changed') is not null as started`,
  );
  if (rows[0]?.started) return;
  throw new OperatorError(
    'Cette base de données est vide : démarrez la plateforme une première fois (npm start), puis relancez l’import.',
  );
}

import { readSettings } from '../plugins/platform/server/src/domain/settings';

export default () => {
  const { database } = readSettings(process.env);
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: database.url, application_name: 'parvis' },
      pool: { min: 0, max: database.poolSize },
      acquireConnectionTimeout: 20_000,
    },
    settings: { useTypescriptMigrations: true },
  };
};

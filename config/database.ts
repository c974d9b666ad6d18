import { readSettings } from '../plugins/platform/server/src/domain/settings';

// Strapi's columns hold instants without a zone: the driver must write and read them in UTC.
process.env['TZ'] = 'UTC';

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

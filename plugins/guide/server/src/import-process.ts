/** A process that does one import and ends: what it took of memory goes with it. */
import knex from 'knex';
import type { ImportMessage } from './import-apart';
import { createGuideImports } from './services';

process.once('message', (message: ImportMessage) => void run(message));
// The server is gone: the import is resumed by the next one.
process.once('disconnect', () => process.exit(1));

async function run({ databaseUrl: connection, ...asked }: ImportMessage) {
  const database = knex({ client: 'pg', connection, pool: { min: 0, max: 4 } });
  const imports = createGuideImports(() => database, connection);
  const result =
    asked.what === 'guide'
      ? await imports.fetchGuide(asked.order)
      : await imports.importDirectory(asked.order);
  await database.destroy();
  process.send?.(result, () => process.disconnect());
}

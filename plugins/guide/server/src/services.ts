import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  currentConnection,
  parisDate,
  platform,
  readerWithin,
  systemClock as clock,
  type Reader,
} from '#platform';
import { fetchGuide } from './actions/fetch-guide';
import { importDirectory } from './actions/import-directory';
import { importGuide } from './actions/import-guide';
import { importsApart, type OnStart } from './import-apart';
import { openDirectory } from './import/open-directory';
import { createSourceOpening } from './import/open-source';
import { createDirectoryRecords, readDirectoryState } from './store/directory-records';
import { createDirectoryShelf } from './store/directory-shelf';
import { createGuideShelf } from './store/guide-shelf';
import { createImportLock } from './store/import-lock';
import { createImportRecords } from './store/import-records';
import { knownValidators } from './store/known-validators';
import { notesToReview } from './store/notes-to-review';
import { readGuide } from './store/read-guide';

/** The guide plugin's front counter. */
export type Guide = ReturnType<typeof createGuide>;

export function createGuide({ strapi }: { strapi: Core.Strapi }) {
  const { settings } = platform(strapi);
  return {
    /** What pages read, through the reader of their request. */
    reading: (reader: Reader = platform(strapi).reader()) => readGuide(reader),
    /** How many notes wait to be read again on each site in scope. */
    notesToReview: async () => notesToReview(readerWithin(await currentConnection(strapi))),
    ...createGuideImports(() => strapi.db.connection, settings.database.url),
    /** The same imports, which take nothing of the memory of this process. */
    apart: (onStart?: OnStart) => importsApart(settings.database.url, onStart),
  };
}

/** The import needs a database and nothing else of the platform. */
export function createGuideImports(knex: () => Knex, databaseUrl: string) {
  const records = createImportRecords(knex);
  const shelf = createGuideShelf(knex);
  const importing = importGuide({ shelf, clock });
  const lock = createImportLock(databaseUrl);
  return {
    records,
    /** What is at hand: examples, files of a test. Visitors see it at once, whole. */
    importGuide: importing,
    /** An archive at an address or on the disk, one at a time, with a record of it. */
    fetchGuide: fetchGuide({
      importGuide: importing,
      shelf,
      openSource: createSourceOpening(knownValidators(knex)),
      records,
      lock,
      clock,
    }),
    /** The directory of the administration: who serves which commune, and where. */
    importDirectory: importDirectory({
      shelf: createDirectoryShelf(knex),
      openDirectory,
      lock: (work) => lock('directory', work),
      records: createDirectoryRecords(knex),
      clock,
    }),
    /** The directory in place, and what became of its last import. */
    directoryState: () => readDirectoryState(knex(), parisDate(clock.now())),
  };
}

export const guide = (strapi: Core.Strapi): Guide => strapi.plugin('guide').service('guide');

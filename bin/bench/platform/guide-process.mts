/** Imports a folder of official files as the command does, or only finds their elements. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import knex from 'knex';
import { SaxesParser } from 'saxes';
import { createGuideImports, openArchive } from '#guide';

export type GuideQuestion = 'parse' | 'import' | 'searched' | 'forget' | 'peak' | 'stop';

const folder = process.env['GUIDE_FOLDER'] ?? '';
const connection = process.env['DATABASE_URL'] ?? '';
const database = knex({ client: 'pg', connection, pool: { min: 0, max: 4 } });
const guide = createGuideImports(() => database, connection);

let searched = 0;

const answers: Record<GuideQuestion, () => unknown> = {
  parse: () => timed(parseAll),
  import: importAll,
  /** Until the last import was searched too. */
  searched: () => searched,
  forget: () =>
    database
      .raw('truncate guide_entries, guide_generations, guide_redirections, guide_imports')
      .then(() => 0),
  peak: () => process.resourceUsage().maxRSS * 1024,
  stop: () => database.destroy().finally(() => process.exit()),
};
process.on('message', (question: GuideQuestion) => {
  void Promise.resolve(answers[question]()).then((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.exit());
process.send?.(0);

/** Nothing but reading the files and finding their elements. */
function parseAll() {
  for (const name of readdirSync(folder)) {
    const parser = new SaxesParser<{ xmlns: false; position: false }>({
      xmlns: false,
      position: false,
    });
    parser.write(readFileSync(join(folder, name), 'utf8')).close();
  }
}

/** Until visitors read it: a guide that is the first one is searched a little later. */
async function importAll(): Promise<number> {
  const start = performance.now();
  let shown = 0;
  const result = await guide.importGuide({
    audience: 'particuliers',
    archive: await openArchive(folder),
    source: { kind: 'archive', address: folder, file: 'bench' },
    onShown: () => void (shown = performance.now() - start),
  });
  if (!result.ok) throw new Error(result.reason);
  searched = (performance.now() - start) / 1_000;
  return shown / 1_000;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

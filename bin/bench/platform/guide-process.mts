/** The platform, asked to import a folder of official files and to do less with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { createPlatform } from '../../lib/strapi.mts';
import { answerQuestions } from './answer-questions.mts';
import { boot } from './boot.mts';
import { countStatements } from './count-statements.mts';

export type GuideQuestion = 'parse' | 'import' | 'import-and-index' | 'forget' | 'peak';

const folder = process.env['GUIDE_FOLDER'] ?? '';
const statements = countStatements();
const strapi = createPlatform({ servesAdmin: false, quiet: true });
await boot(strapi);
const { guide, openArchive } = await import('#guide');

answerQuestions(strapi, statements, {
  parse: () => timed(parseAll),
  /** Until visitors read it. */
  import: () => importAll().then(({ shown }) => shown),
  'import-and-index': () => importAll().then(({ whole }) => whole),
  async forget() {
    await strapi.db.connection.raw('truncate guide_entries, guide_generations, guide_redirections');
    return 0;
  },
  peak: () => process.resourceUsage().maxRSS * 1024,
} satisfies Record<GuideQuestion, () => number | Promise<number>>);

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

async function importAll() {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1_000;
  let shown = 0;
  const result = await guide(strapi).importGuide({
    audience: 'particuliers',
    archive: await openArchive(folder),
    source: { kind: 'archive', address: folder, file: 'bench' },
    onShown: () => void (shown = seconds()),
  });
  if (!result.ok) throw new Error(result.reason);
  return { shown, whole: seconds() };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/**
 * The command that imports the guide is killed (`kill -9`): while it brings the archive, while it
 * stores it, and at instants of chance. `GUIDE_KILLS=50 npm test -- tests/crash/guide-import` for
 * as many of these.
 */
import { once } from 'node:events';
import { guide } from '#guide';
import { expectOk } from '#platform';
import { strapi } from '../harness/booted';
import { officialCorpus } from '../guide/official-files';
import { entries, forgetGuide, onDisk, tarOf, type Files } from '../guide/small-guide';
import {
  audience,
  foldersOf,
  holders,
  importCommand,
  pause,
  serveArchive,
  storedAhead,
  unsearched,
  until,
  versionInPlace,
  watchVersions,
  type ArchiveServer,
} from './guide-visitors';

const ROUNDS = Number(process.env['GUIDE_KILLS'] ?? 1);

jest.setTimeout(60_000 + ROUNDS * 20_000);

let server: ArchiveServer;

beforeAll(async () => (server = await serveArchive()));
beforeEach(forgetGuide);
afterAll(async () => {
  await server.close();
  await forgetGuide();
});

test('killed while it brings the archive, it leaves the old guide, and no file for long', async () => {
  const archive = await inPlaceThenOffered(ours(), 'half');
  const { command, seen } = await killedAt(() => server.given());
  expect(seen).toEqual(['V1']);
  expect(foldersOf(command)).toHaveLength(1);
  server.offer(archive);
  await finishes(command);
});

test('killed while it stores the entries, it shows none of them', async () => {
  await inPlaceThenOffered(ours());
  const { command, seen } = await killedAt(() => until(async () => (await storedAhead()) > 0));
  expect(seen[0]).toBe('V1');
  await finishes(command);
});

test('killed at any instant, it leaves the old guide or the new one, whole', async () => {
  for (let round = 0; round < ROUNDS; round += 1) await survivesChance(ours());
});

test('the official corpus survives it too', async () => {
  const files: Record<string, string> = {};
  for await (const { name, xml } of officialCorpus()) files[name] = xml;
  if (Object.keys(files).length > 0) await survivesChance(files);
});

async function survivesChance(files: Files) {
  const began = performance.now();
  await inPlaceThenOffered(files);
  const importTakes = performance.now() - began;
  const { command, seen } = await killedAt(async () => {
    await server.given();
    await pause(Math.random() * 2 * importTakes);
  });
  expect([['V1'], ['V1', 'V2']]).toContainEqual(seen);
  await finishes(command);
}

/** Visitors read the first version; the server gives the second. */
async function inPlaceThenOffered(files: Files, how: 'whole' | 'half' = 'whole'): Promise<Buffer> {
  const from = onDisk(await tarOf(version(files, 1)));
  expectOk(await guide(strapi).fetchGuide({ audience, from, acceptLoss: true }));
  const archive = await tarOf(version(files, 2));
  server.offer(archive, how);
  return archive;
}

/** Kills the command at this instant; what visitors saw meanwhile, and just after. */
async function killedAt(instant: () => Promise<unknown>) {
  const command = importCommand(server.address);
  const ended = once(command, 'exit');
  const watch = watchVersions();
  await Promise.race([instant(), ended]);
  command.kill('SIGKILL');
  await ended;
  await pause(20);
  return { command, seen: await watch.stop() };
}

/** The next import does what is left of the work, and leaves nothing of the one that was killed. */
async function finishes(killed: Parameters<typeof foldersOf>[0]) {
  await until(async () => (await holders()) === 0);
  expectOk(await guide(strapi).fetchGuide({ audience, from: server.address }));
  expect(await versionInPlace()).toBe('V2');
  expect(await storedAhead()).toBe(0);
  expect(await unsearched()).toBe(0);
  expect(foldersOf(killed)).toEqual([]);
}

/** Long enough to be stored in several parts. */
function ours(): Files {
  const words = 'Le four cuit le pain de chacun, un jour par semaine. '.repeat(150);
  return mapped(entries(300), (xml) =>
    xml.replace('</Texte>', `<Paragraphe>${words}</Paragraphe></Texte>`),
  );
}

/** The same guide, each title of which begins with the version. */
const version = (files: Files, number: number): Files =>
  mapped(files, (xml) => xml.replace(/(?<=<dc:title>)/, `V${number} `));

const mapped = (files: Files, change: (xml: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, change(xml)]));

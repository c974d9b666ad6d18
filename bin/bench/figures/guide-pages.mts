import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { guideFolder } from '../data/guide-files.mts';
import { hostsOf } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import { databaseOf } from '../platforms.mts';
import type { GuideQuestion } from '../platform/guide-process.mts';
import type { Platform } from '../platform/platform.mts';
import { median } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';
import { VILLAGE, WITHOUT_CACHE } from './village.mts';

const hosts = hostsOf(VILLAGE);
const REQUESTS = 60;

/** Address, and the goal of its median in milliseconds. The first two goals are the product’s. */
interface Measured {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly atMost: number;
}

const PAGES = (entries: { median: string; largest: string }): Measured[] => [
  { id: 'median', label: 'Fiche médiane', path: entry(entries.median), atMost: 10 },
  { id: 'largest', label: 'La plus grande fiche', path: entry(entries.largest), atMost: 60 },
  { id: 'home', label: 'Accueil du guide', path: '/guide', atMost: 10 },
  { id: 'search', label: 'Recherche', path: search('carte d’identité'), atMost: 60 },
  { id: 'mended', label: 'Recherche fautive', path: search('pasport perdu'), atMost: 120 },
];

const entry = (id: string) => `/guide/particuliers/${id}`;
const search = (words: string) => `/guide/recherche?q=${encodeURIComponent(words)}`;

/** What a page of the guide costs when it is made, with the whole audience of 2020 in place. */
export const guidePages: Bench = {
  name: 'guide-pages',
  title: 'Pages du guide sans cache, un site différent à chaque demande',
  async measure(room) {
    const folder = await guideFolder(room);
    if (!folder) return [];
    await (await room.platform(VILLAGE)).stop();
    await importInto(room, folder);
    const platform = await room.platform(VILLAGE, WITHOUT_CACHE);
    const figures: Figure[] = [];
    for (const page of PAGES(await chosenEntries(room))) {
      figures.push(await figureOf(platform, page));
    }
    await platform.stop();
    return figures;
  },
};

async function importInto(room: Workroom, folder: string) {
  const process = await room.serve('guide-process.mts', {
    DATABASE_URL: room.cluster.urlOf(databaseOf(VILLAGE)),
    GUIDE_FOLDER: folder,
  });
  await process.ask('import' satisfies GuideQuestion);
  await process.stop();
}

/** The entry of middle length, and the longest. */
async function chosenEntries(room: Workroom) {
  const chosen = { median: '', largest: '' };
  await room.cluster.within(databaseOf(VILLAGE), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from guide_entries where id like 'F%' and until is null order by length(words)`,
    );
    chosen.median = rows[rows.length >> 1]?.id ?? '';
    chosen.largest = rows.at(-1)?.id ?? '';
  });
  return chosen;
}

async function figureOf(platform: Platform, { id, label, path, atMost }: Measured) {
  for (const host of hosts) await timeOf(platform, host, path);
  const answers = [];
  for (let at = 0; at < REQUESTS; at += 1) {
    answers.push(await timeOf(platform, hosts[at % hosts.length] ?? '', path));
  }
  const [first] = answers;
  return {
    id: `guide-pages/${id}`,
    label,
    value: median(answers.map(({ milliseconds }) => milliseconds)),
    unit: 'ms',
    goal: { atMost },
    detail: `${path}, ${Math.round((first?.bytes ?? 0) / 1000)} Ko, ${REQUESTS} demandes`,
  };
}

async function timeOf({ port }: Platform, host: string, path: string) {
  const start = performance.now();
  const request = get({ host: '127.0.0.1', port, path, headers: { host } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
  return { milliseconds: performance.now() - start, bytes };
}

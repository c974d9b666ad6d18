import { answerOf, startBareServer } from '../baseline/bare-server.mts';
import { hostsOf } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import type { Platform } from '../platform/platform.mts';
import { compare } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';
import { VILLAGE, WITHOUT_CACHE } from './village.mts';
import { milliseconds, perSecond } from './words.mts';

const hosts = hostsOf(VILLAGE);
const [host = ''] = hosts;
const GOALS = { 1: 0.015, 16: 0.004 } as const;
const PAGES_COUNTED = 30;

/** What a page costs when it is made: news with images, documents, page tree, town hall. */
export const uncachedHome: Bench = {
  name: 'uncached-home',
  title: 'Accueil sans cache, rapporté à un serveur node:http nu',
  async measure(room) {
    const platform = await room.platform(VILLAGE, WITHOUT_CACHE);
    const figures = [
      await ratioWith(room, platform, 1),
      await ratioWith(room, platform, 16),
      await statementsPerPage(platform),
    ];
    await platform.stop();
    return figures;
  },
};

async function ratioWith(room: Workroom, { port }: Platform, connections: 1 | 16): Promise<Figure> {
  const bare = await startBareServer(await answerOf({ port, host }));
  const load = { hosts: [host], connections, seconds: room.seconds };
  const { ratio, subject, baseline } = await compare(
    room.rounds,
    () => room.loadTool.run({ ...load, port }),
    () => room.loadTool.run({ ...load, port: bare.port }),
  );
  bare.stop();
  return {
    id: `uncached-home/${connections}`,
    label: `Accueil sans cache, ${connections} connexion${connections > 1 ? 's' : ''}`,
    value: ratio,
    unit: 'ratio',
    goal: { atLeast: GOALS[connections] },
    detail: `${perSecond(subject)} contre ${perSecond(baseline)}${connections === 1 ? `, ${milliseconds(subject)}` : ''}`,
  };
}

/**
 * The sites take turns, so that no connection is left in the scope that the next page needs:
 * the statements that set it count.
 */
async function statementsPerPage(platform: Platform): Promise<Figure> {
  const { port } = platform;
  for (const each of hosts) await answerOf({ port, host: each });
  const before = await platform.statements();
  for (let page = 0; page < PAGES_COUNTED; page += 1) {
    await answerOf({ port, host: hosts[page % hosts.length] ?? host });
  }
  const value = ((await platform.statements()) - before) / PAGES_COUNTED;
  return {
    id: 'uncached-home/statements',
    label: 'Requêtes SQL par page d’accueil, portée comprise',
    value,
    unit: 'statements',
    goal: { atMost: 4 },
    detail: `${PAGES_COUNTED} pages, un site différent à chaque fois`,
  };
}

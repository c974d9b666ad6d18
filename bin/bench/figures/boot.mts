import { hostsOf, type Population } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import { median } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';
import { perSecond } from './words.mts';

const DEPARTMENT: Population = { sites: 312, newsPerSite: 200 };
const BOOTS = 3;

/** How long the platform of a department takes to answer, and what it holds once it has. */
export const boot: Bench = {
  name: 'boot',
  title: 'Démarrage à chaud et mémoire, 312 sites',
  async measure(room) {
    await (await room.platform(DEPARTMENT)).stop();
    const seconds: number[] = [];
    for (let boots = 1; boots < BOOTS; boots += 1) seconds.push(await bootSeconds(room));
    const platform = await room.platform(DEPARTMENT);
    seconds.push(platform.bootSeconds);
    const rate = await room.loadTool.run({
      port: platform.port,
      hosts: hostsOf(DEPARTMENT),
      connections: 16,
      seconds: room.seconds * 5,
    });
    const memory = await platform.residentMegabytes();
    await platform.stop();
    return [bootFigure(seconds), memoryFigure(memory, rate, room.seconds * 5)];
  },
};

async function bootSeconds(room: Workroom) {
  const platform = await room.platform(DEPARTMENT);
  await platform.stop();
  return platform.bootSeconds;
}

const bootFigure = (seconds: number[]): Figure => ({
  id: 'boot/warm',
  label: 'Du lancement du processus à la première réponse possible',
  value: median(seconds),
  unit: 's',
  goal: { atMost: 6 },
  detail: `${BOOTS} démarrages, sans les écrans de l’administration`,
});

const memoryFigure = (megabytes: number, rate: number, seconds: number): Figure => ({
  id: 'boot/memory',
  label: 'Mémoire résidente après la charge',
  value: megabytes,
  unit: 'MB',
  goal: { atMost: 450 },
  detail: `${seconds} s d’accueils des 312 sites au hasard, 16 connexions, ${perSecond(rate)}`,
});

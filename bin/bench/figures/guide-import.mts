import { readdirSync } from 'node:fs';
import { guideFolder } from '../data/guide-files.mts';
import type { Bench, Figure } from '../figure.mts';
import type { GuideQuestion } from '../platform/guide-process.mts';
import type { Platform } from '../platform/platform.mts';
import { median } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';

const DATABASE = 'bench_guide';
const MEGABYTE = 1024 * 1024;

/** The whole audience of 2020, stored, and stored again, against reading its elements alone. */
export const guideImport: Bench = {
  name: 'guide-import',
  title: 'Import du guide (60 Mo de fiches), rapporté à la seule lecture de ses éléments',
  async measure(room) {
    const folder = await guideFolder(room);
    if (!folder) return [];
    const files = readdirSync(folder).length;
    const times = await measureRounds(room, folder);
    const peak = await measurePeak(room, folder);
    const searched = seconds(median(times.map((round) => round.searched)));
    return [
      ratio(
        'first',
        3,
        times.map(({ first, parse }) => [first, parse]),
        {
          label: 'Premier import, jusqu’à ce qu’on le lise',
          besides: `${files} fichiers, recherche prête à ${searched}`,
        },
      ),
      ratio(
        'again',
        0.3,
        times.map(({ again, first }) => [again, first]),
        {
          label: 'Rien de changé',
          besides: `${files} fichiers`,
        },
      ),
      memoryFigure(peak, files),
    ];
  },
};

interface Round {
  readonly parse: number;
  readonly first: number;
  readonly again: number;
  /** Until the first import was searched too. */
  readonly searched: number;
}

async function measureRounds(room: Workroom, folder: string): Promise<Round[]> {
  const platform = await start(room, folder);
  const ask = (question: GuideQuestion) => platform.ask(question);
  const rounds: Round[] = [];
  for (let round = 0; round < room.rounds; round += 1) {
    await ask('forget');
    const before = await ask('parse');
    const first = await ask('import');
    const searched = await ask('searched');
    const again = await ask('import');
    const after = await ask('parse');
    rounds.push({ parse: (before + after) / 2, first, again, searched });
  }
  await platform.stop();
  return rounds;
}

/** In a process that does nothing else, search included. */
async function measurePeak(room: Workroom, folder: string): Promise<number> {
  const platform = await start(room, folder);
  await platform.ask('forget' satisfies GuideQuestion);
  await platform.ask('import' satisfies GuideQuestion);
  const peak = await platform.ask('peak' satisfies GuideQuestion);
  await platform.stop();
  return peak / MEGABYTE;
}

async function start(room: Workroom, folder: string): Promise<Platform> {
  await room.cluster.create(DATABASE, 'bench_empty');
  return room.serve('guide-process.mts', {
    DATABASE_URL: room.cluster.urlOf(DATABASE),
    GUIDE_FOLDER: folder,
  });
}

function ratio(
  id: string,
  atMost: number,
  pairs: readonly (readonly [number, number])[],
  { label, besides }: { readonly label: string; readonly besides: string },
): Figure {
  const [subject, baseline] = [0, 1].map((side) => median(pairs.map((pair) => pair[side] ?? NaN)));
  return {
    id: `guide-import/${id}`,
    label,
    value: median(pairs.map(([above, below]) => above / below)),
    unit: 'ratio',
    goal: { atMost },
    detail: `${seconds(subject)} contre ${seconds(baseline)}, ${besides}`,
  };
}

const seconds = (value = NaN) => `${value.toFixed(1)} s`;

const memoryFigure = (peak: number, files: number): Figure => ({
  id: 'guide-import/memory',
  label: 'Mémoire la plus haute pendant l’import',
  value: peak,
  unit: 'MB',
  goal: { atMost: 400 },
  detail: `processus de la commande, recherche comprise, ${files} fichiers`,
});

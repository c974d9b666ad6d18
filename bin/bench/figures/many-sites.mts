import { hostsOf, type Population } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import { compare } from '../rounds.mts';
import type { Platform } from '../platform/platform.mts';
import type { Workroom } from '../workroom.mts';
import { VILLAGE, WITHOUT_CACHE } from './village.mts';
import { milliseconds } from './words.mts';

const DEPARTMENT: Population = { sites: 312, newsPerSite: 200 };
/** A million news items, in as many sites as France has communes. */
const COUNTRY: Population = { sites: 35_000, newsPerSite: 29 };

/** The home page of a site must not cost more because the platform holds others. */
export const department = growth('department', DEPARTMENT, 1.2);
export const country = growth('country', COUNTRY, 1.3);

function growth(name: string, population: Population, atMost: number): Bench {
  const { sites, newsPerSite } = population;
  const items = (sites * newsPerSite).toLocaleString('fr');
  const title = `Accueil sans cache, ${sites.toLocaleString('fr')} sites et ${items} actualités rapportés à ${VILLAGE.sites} sites`;
  return {
    name,
    title,
    async measure(room) {
      const few = await room.platform(VILLAGE, WITHOUT_CACHE);
      const many = await room.platform(population, WITHOUT_CACHE);
      const figures = [
        await timeRatio(room, many, few, hostsOf(population), {
          id: `${name}/any-site`,
          label: `${title}, un site au hasard`,
          atMost,
        }),
        await timeRatio(room, many, few, hostsOf(population).slice(-1), {
          id: `${name}/same-site`,
          label: `${title}, toujours le même`,
          atMost,
        }),
      ];
      await Promise.all([few.stop(), many.stop()]);
      return figures;
    },
  };
}

async function timeRatio(
  { loadTool, seconds, rounds }: Workroom,
  many: Platform,
  few: Platform,
  hosts: string[],
  { id, label, atMost }: { id: string; label: string; atMost: number },
): Promise<Figure> {
  const fewHosts = hosts.length > 1 ? hostsOf(VILLAGE) : hostsOf(VILLAGE).slice(-1);
  const load = { connections: 1, seconds };
  const subject = () => loadTool.run({ ...load, port: many.port, hosts });
  const baseline = () => loadTool.run({ ...load, port: few.port, hosts: fewHosts });
  await baseline();
  await subject();
  const rates = await compare(rounds, subject, baseline);
  return {
    id,
    label,
    value: 1 / rates.ratio,
    unit: 'ratio',
    goal: { atMost },
    detail: `${milliseconds(rates.subject)} contre ${milliseconds(rates.baseline)} par page`,
  };
}

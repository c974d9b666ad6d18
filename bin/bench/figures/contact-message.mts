import { Agent } from 'node:http';
import { resolve } from 'node:path';
import { localSecrets } from '../../lib/secrets.mts';
import { openBareInserts } from '../contact/bare-inserts.mts';
import { fillForms, sendForm } from '../contact/filled-forms.mts';
import { hostsOf, type Population } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import { databaseOf } from '../platforms.mts';
import { compare, type Comparison } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';
import { perSecond } from './words.mts';

const DEPARTMENT: Population = { sites: 312, newsPerSite: 200 };
const AT_ONCE = 16;
const EACH_ROUND = 160;

/** What it costs to judge a message, store it and queue its letters, beside storing alone. */
export const contactMessage: Bench = {
  name: 'contact-message',
  title: 'Message du formulaire de contact accepté, rapporté à l’écriture des mêmes lignes',
  async measure(room) {
    await openSubjects(room);
    const platform = await room.platform(DEPARTMENT, { TRUST_PROXY: 'true' });
    const { ENCRYPTION_KEY: secret = '' } = localSecrets(resolve(room.folder, 'secrets.json'));
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const waits: number[] = [];
    let round = 0;

    /** Messages a second; each visitor writes once, to a site of their own. */
    async function messages(): Promise<number> {
      const forms = await fillForms(platform.port, secret, sitesOf((round += 1)));
      return rateOf(EACH_ROUND, async (index) => {
        const form = forms[index];
        const start = performance.now();
        const status = form && (await sendForm(platform.port, agent, form));
        if (status !== 303) throw new Error(`A message was answered ${status}`);
        waits.push(performance.now() - start);
      });
    }

    await messages();
    waits.length = 0;
    const bare = await openBareInserts(room.cluster.adminUrlOf(databaseOf(DEPARTMENT)), AT_ONCE);
    try {
      const inserts = () => rateOf(EACH_ROUND, () => bare.one());
      return figuresOf(await compare(room.rounds, messages, inserts), waits);
    } finally {
      await bare.end();
      agent.destroy();
      await platform.stop();
    }
  },
};

function figuresOf(rates: Comparison, waits: readonly number[]): Figure[] {
  const [median, slowest] = [quantile(waits, 0.5), quantile(waits, 0.99)];
  return [
    {
      id: 'contact-message/rate',
      label: 'Messages acceptés',
      value: rates.ratio,
      unit: 'ratio',
      goal: { atLeast: 0.05 },
      detail: `${perSecond(rates.subject)} contre ${perSecond(rates.baseline)}, ${AT_ONCE} visiteurs à la fois`,
    },
    {
      id: 'contact-message/p99',
      label: 'Attente au 99e centile, rapportée à la médiane',
      value: slowest / median,
      unit: 'ratio',
      goal: { atMost: 4 },
      detail: `${slowest.toFixed(0)} ms contre ${median.toFixed(0)} ms, ${waits.length} messages`,
    },
  ];
}

/** Acts a second, this many at once. */
async function rateOf(count: number, act: (index: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  let next = 0;
  async function visitor() {
    for (let index = next++; index < count; index = next++) await act(index);
  }
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  return (count * 1_000) / (performance.now() - start);
}

const sitesOf = (round: number) =>
  Array.from({ length: EACH_ROUND }, (_, index) => {
    const key = ((round * EACH_ROUND + index) % DEPARTMENT.sites) + 1;
    return { key, host: `commune-${key}.localhost` };
  });

/** Each site has two subjects that somebody receives. */
async function openSubjects(room: Workroom) {
  await (await room.platform(DEPARTMENT)).stop();
  await room.cluster.within(databaseOf(DEPARTMENT), (client) =>
    client.query(
      `insert into contact_subjects (document_id, label, recipients, position, active, site_key,
         created_at, updated_at, published_at)
       select 'o' || lpad((s * 2 + n)::text, 23, '0'), label, 'mairie@commune-' || s || '.example', n, true, s,
              now(), now(), now()
         from generate_series(1, $1::int) s cross join (values (0, 'Question'), (1, 'École')) v(n, label)
        where not exists (select from contact_subjects)`,
      [hostsOf(DEPARTMENT).length],
    ),
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

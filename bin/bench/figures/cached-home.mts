import { answerOf, startBareServer } from '../baseline/bare-server.mts';
import { hostsOf } from '../data/population.mts';
import type { Bench, Figure } from '../figure.mts';
import { compare } from '../rounds.mts';
import type { Workroom } from '../workroom.mts';
import { VILLAGE } from './village.mts';
import { perSecond } from './words.mts';

const CONNECTIONS = 16;
const [host = ''] = hostsOf(VILLAGE);

interface Variant {
  readonly name: string;
  readonly label: string;
  readonly headers: Record<string, string>;
}

/** A page that the front door holds, in each form that browsers ask for. */
export const cachedHome: Bench = {
  name: 'cached-home',
  title: 'Accueil en cache, 16 connexions, rapporté à un serveur node:http nu',
  async measure(room) {
    const { port, stop } = await room.platform(VILLAGE);
    const figures: Figure[] = [];
    for (const variant of await variantsOf(port)) figures.push(await measure(room, port, variant));
    await stop();
    return figures;
  },
};

async function variantsOf(port: number): Promise<Variant[]> {
  const { headers } = await answerOf({ port, host });
  const etag = headers[headers.findIndex((name) => name === 'ETag') + 1] ?? '';
  return [
    { name: 'identity', label: 'sans compression', headers: {} },
    { name: 'gzip', label: 'gzip', headers: { 'accept-encoding': 'gzip' } },
    { name: 'br', label: 'Brotli', headers: { 'accept-encoding': 'br' } },
    { name: '304', label: 'inchangée (304)', headers: { 'if-none-match': etag } },
  ];
}

async function measure(room: Workroom, port: number, { name, label, headers }: Variant) {
  const answer = await cachedAnswer(port, headers);
  const bare = await startBareServer(answer);
  const load = { hosts: [host], connections: CONNECTIONS, seconds: room.seconds, headers };
  const { ratio, subject, baseline } = await compare(
    room.rounds,
    () => room.loadTool.run({ ...load, port }),
    () => room.loadTool.run({ ...load, port: bare.port }),
  );
  bare.stop();
  return {
    id: `cached-home/${name}`,
    label: `Accueil en cache, ${label}`,
    value: ratio,
    unit: 'ratio',
    goal: { atLeast: 0.85 },
    detail: `${perSecond(subject)} contre ${perSecond(baseline)}, ${answer.body.length} octets`,
  } satisfies Figure;
}

/** The second answer comes from the cache, with the headers that it keeps. */
async function cachedAnswer(port: number, headers: Record<string, string>) {
  await answerOf({ port, host, headers });
  const answer = await answerOf({ port, host, headers });
  const expected = 'if-none-match' in headers ? 304 : 200;
  if (answer.status !== expected) throw new Error(`${expected} expected, ${answer.status} came`);
  return answer;
}

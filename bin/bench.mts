/**
 * Measures the platform as ratios against baselines of the same run, prints them and says whether
 * they meet their goals. Works on databases of its own, in a cluster of its own (`var/bench`).
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benches } from './bench/benches.mts';
import { holds, type Bench, type Figure } from './bench/figure.mts';
import { asJson, asTable } from './bench/report.mts';
import { findLoadTool } from './bench/load/load.mts';
import { openPlatforms } from './bench/platforms.mts';
import type { Workroom } from './bench/workroom.mts';
import { OperatorError, runScript, say } from './lib/console.mts';

process.chdir(resolve(import.meta.dirname, '..'));

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) say(help());
else await runScript(() => run(wanted(values.only ?? [])));

function help(): string {
  const names = benches.map(({ name, title }) => `  ${name.padEnd(16)}${title}`);
  return [
    'npm run bench -- [--only <nom>]… [--json <fichier>] [--rounds <n>] [--seconds <n>]',
    '',
    '  --only     une mesure, ou plusieurs en répétant l’option',
    '  --json     écrit aussi les chiffres dans ce fichier',
    '  --rounds   tours de mesure, dont on garde la médiane (5)',
    '  --seconds  durée de chaque charge (4)',
    '',
    'Mesures :',
    ...names,
  ].join('\n');
}

function wanted(only: readonly string[]): readonly Bench[] {
  const unknown = only.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    throw new OperatorError(`Mesure inconnue : ${unknown.join(', ')}.\n\n${help()}`);
  }
  return only.length > 0 ? benches.filter(({ name }) => only.includes(name)) : benches;
}

async function run(chosen: readonly Bench[]) {
  const room: Workroom = {
    ...(await openPlatforms()),
    loadTool: findLoadTool(),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
  };
  const figures: Figure[] = [];
  try {
    say(`Node ${process.version}, ${cpus().length} processeurs, charge : ${room.loadTool.name}\n`);
    for (const bench of chosen) {
      say(bench.title);
      const measured = await bench.measure(room);
      say(asTable(measured));
      figures.push(...measured);
    }
  } finally {
    await room.close();
  }
  if (values.json) writeFileSync(values.json, asJson(figures));
  const missed = figures.filter((figure) => !holds(figure));
  say(`${figures.length - missed.length} objectifs tenus, ${missed.length} manqués`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

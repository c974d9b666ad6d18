/**
 * Runs the unit tests, the tests of the booted platform, then the journeys of people in front of a
 * browser, and ends with one line: `N passed, N failed`. Arguments narrow the run, as Jest
 * understands them. The whole run boots two platforms, each with a database server of its own, and
 * shares the files out between them.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './lib/build.mts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What Jest's JSON report says. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

process.chdir(resolve(import.meta.dirname, '..'));
const scratch = mkdtempSync(join(tmpdir(), 'parvis-report-'));
const asked = process.argv.slice(2);
/** A part that takes longer hangs: it counts as failed, and the rest still runs. */
const LONGEST_MINUTES = 35;

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running.forEach(killWithChildren);
    process.exit(1);
  });
}

const outcomes = [await run('unit'), ...(await platforms()), await run('journeys', '1')];
rmSync(scratch, { recursive: true, force: true });

const total = outcomes.reduce(add);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function platforms(): Promise<Outcome[]> {
  if (asked.length > 0) return [await run('platform', '1')];
  await build(['server', 'assets']);
  return Promise.all([run('platform', '1', '--shard=1/2'), run('platform', '2', '--shard=2/2')]);
}

/** @param lane number of the platform that the files share, one after the other */
async function run(project: string, lane?: string, ...options: string[]): Promise<Outcome> {
  const name = `${project}${lane ?? ''}`;
  const file = join(scratch, `${name}.json`);
  const child = spawn(
    process.execPath,
    // Lets Jest load the dependencies that ship only ES modules.
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      `--selectProjects=${project}`,
      '--json',
      `--outputFile=${file}`,
      '--passWithNoTests',
      ...(lane ? ['--runInBand', '--forceExit'] : []),
      ...options,
      ...asked,
    ],
    {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, TEST_LANE: lane ?? '' },
      // With what it starts: browsers, second instances.
      detached: true,
    },
  );
  running.add(child);
  const watch = setTimeout(() => {
    console.error(`${name}: stopped after ${LONGEST_MINUTES} minutes`);
    killWithChildren(child);
  }, LONGEST_MINUTES * 60_000);
  const [status] = (await once(child, 'exit')) as [number | null];
  clearTimeout(watch);
  running.delete(child);
  killWithChildren(child);
  return outcomeOf(file, status);
}

/** What a failed test started and did not stop goes too. */
function killWithChildren({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

/** A run that wrote no report, or fails without a failed test, counts as one failure. */
function outcomeOf(file: string, status: number | null): Outcome {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

function add(one: Outcome, other: Outcome): Outcome {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * Runs the unit tests, the tests of the booted platform, then the journeys of people in front of a
 * browser, and ends with one line: `N passed, N failed`. Arguments narrow the run, as Jest
 * understands them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
const outcomes = [run('unit'), run('platform', '--runInBand'), run('journeys', '--runInBand')];
rmSync(scratch, { recursive: true, force: true });

const total = outcomes.reduce(add);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function run(project: string, ...options: string[]): Outcome {
  const file = join(scratch, `${project}.json`);
  const report = ['--json', `--outputFile=${file}`, '--passWithNoTests'];
  const { status } = spawnSync(
    process.execPath,
    // Lets Jest load the dependencies that ship only ES modules.
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      `--selectProjects=${project}`,
      ...report,
      ...options,
      ...asked,
    ],
    { stdio: ['inherit', 'ignore', 'inherit'] },
  );
  return outcomeOf(file, status);
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

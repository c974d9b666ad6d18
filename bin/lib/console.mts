import { SingleBar } from 'cli-progress';

const isTerminal = process.stdout.isTTY === true;

export const say = (line = '') => console.log(line);

/** « 3,2 s », « 1 min 05 s ». */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`;
  const rest = String(Math.round(seconds % 60)).padStart(2, '0');
  return `${Math.floor(seconds / 60)} min ${rest} s`;
}

/** Runs one step of a long work, and shows that it goes on. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const show = () => process.stdout.write(`\r  ${title} … ${duration(Date.now() - start)} `);
  if (!isTerminal) say(`  ${title} …`);
  const ticking = isTerminal ? setInterval(show, 200) : undefined;
  try {
    const value = await work();
    say(`${isTerminal ? '\r' : ''}✓ ${title} (${duration(Date.now() - start)})      `);
    return value;
  } catch (error) {
    say(`${isTerminal ? '\r' : ''}✗ ${title}                    `);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

export interface Progress {
  /** One more is done; `label` says which. */
  advance(label?: string): void;
  end(): void;
}

const PLAIN_LINES = 10;

/** A bar in a terminal, ten plain lines elsewhere. */
export function progress(title: string, total: number): Progress {
  return isTerminal ? bar(title, total) : lines(title, total);
}

function bar(title: string, total: number): Progress {
  const shown = new SingleBar({
    format: `  ${title} {bar} {value}/{total} {label}`,
    hideCursor: true,
    barsize: 30,
  });
  shown.start(total, 0, { label: '' });
  return {
    advance: (label = '') => shown.increment({ label }),
    end: () => {
      shown.update({ label: '' });
      shown.stop();
    },
  };
}

function lines(title: string, total: number): Progress {
  const every = Math.max(1, Math.ceil(total / PLAIN_LINES));
  let done = 0;
  return {
    advance() {
      done += 1;
      if (done % every === 0 || done === total) say(`  ${title} : ${done}/${total}`);
    },
    end() {},
  };
}

/** An archive that is read as a stream does not say how many files it holds: its progress is a share. */
export function percents(title: string) {
  const bar = progress(title, 100);
  let shown = 0;
  return {
    show(done: number, label: string) {
      for (; shown < Math.floor(done * 100); shown += 1) bar.advance(label);
    },
    end: () => bar.end(),
  };
}

/** Columns as wide as their longest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  const pad = (cell: string, column: number) =>
    cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
  return rows.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}

/** An expected failure: its message is for the operator, its stack for nobody. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** Runs a script to its end; a failure is one clear line and a non-zero exit. */
export async function runScript(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const known = error instanceof Error && EXPECTED.includes(error.name);
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}

const EXPECTED = ['OperatorError', 'SettingsError', 'FenceError'];

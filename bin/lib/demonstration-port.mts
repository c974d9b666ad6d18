import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_DIR, DEMO_PORT } from './defaults.mts';

const FILE = join(DEMO_DIR, 'port');

/** So that the operator's commands name the addresses that answer. */
export const rememberDemonstrationPort = (port: number): void => writeFileSync(FILE, String(port));

/** The port asked for, or the one where the demonstration was last served. */
export function demonstrationPort(): string {
  const asked = process.env['PORT'];
  if (asked) return asked;
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : DEMO_PORT;
}

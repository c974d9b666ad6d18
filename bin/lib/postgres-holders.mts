import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isAlive } from './file-lock.mts';

/** The processes that use an embedded PostgreSQL; the last one to leave stops it. */
export interface Holders {
  enter(): void;
  leave(): void;
  /** Process numbers of the others; the marks of dead ones are removed on the way. */
  others(): number[];
}

export function postgresHolders(folder: string): Holders {
  const mine = `${process.pid}-${randomBytes(4).toString('hex')}`;
  return {
    enter() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, mine), '');
    },
    leave: () => rmSync(join(folder, mine), { force: true }),
    others() {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      const dead = names.filter((name) => !isAlive(pidOf(name)));
      for (const name of dead) rmSync(join(folder, name), { force: true });
      return names.filter((name) => name !== mine && !dead.includes(name)).map(pidOf);
    },
  };
}

const pidOf = (name: string) => Number(name.split('-')[0]);

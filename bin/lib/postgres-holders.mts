import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isAlive } from './file-lock.mts';

/** The processes that use an embedded PostgreSQL; the last one to leave stops it. */
export interface Holders {
  enter(): void;
  /** True when nobody else is left. */
  leave(): boolean;
}

export function postgresHolders(folder: string): Holders {
  const mine = `${process.pid}-${randomBytes(4).toString('hex')}`;
  return {
    enter() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, mine), '');
    },
    leave() {
      rmSync(join(folder, mine), { force: true });
      const names = readdirSync(folder);
      const dead = names.filter((name) => !isAlive(Number(name.split('-')[0])));
      for (const name of dead) rmSync(join(folder, name), { force: true });
      return dead.length === names.length;
    },
  };
}

import { setTimeout as pause } from 'node:timers/promises';

/** Some fifteen seconds in all: a database that restarts is back by then. */
const PAUSES_MS: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * Does the work in spite of passing failures; the last one is thrown. For what is known here only
 * and would be lost, and may be written twice.
 */
export async function persistently<T>(work: () => Promise<T>, pauses = PAUSES_MS): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await work();
    } catch {
      await pause(milliseconds); // the last attempt tells
    }
  }
  return work();
}

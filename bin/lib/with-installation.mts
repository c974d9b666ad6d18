import { build } from './build.mts';
import type { OpenInstallation } from './installation.mts';

/** Runs an operator's work on the settings and the database alone: the platform is not loaded. */
export async function withInstallation<T>(
  work: (installation: OpenInstallation) => Promise<T>,
): Promise<T> {
  await build(['server']);
  const { openForOperator } = await import('./installation.mts');
  const installation = await openForOperator();
  try {
    return await work(installation);
  } finally {
    await installation.leave();
  }
}

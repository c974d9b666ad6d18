import type { Generation } from '../domain/generation';
import { isAddress } from '../import/bring-file';

/**
 * An archive on this machine may be years old: it takes the place of examples or of itself, never
 * of texts that came from elsewhere.
 */
export function sourcesToTry(
  current: Pick<Generation, 'kind' | 'address'> | null,
  sources: readonly string[],
): string[] {
  if (current?.kind !== 'archive') return [...sources];
  return sources.filter((source) => isAddress(source) || source === current.address);
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';

/** One hash of the names and bytes of the files that the patterns name, from the root. */
export function fingerprint(patterns: readonly string[]): string {
  const hash = createHash('sha1');
  const files = globSync([...patterns]).filter((file) => statSync(file).isFile());
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

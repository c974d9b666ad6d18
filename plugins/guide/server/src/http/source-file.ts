import { isCurrent, type Generation } from '../domain/generation';
import type { SourceFile } from '../views';

/** What the licence asks to say of the file behind a page. */
export const sourceOf = (
  generation: Generation,
  name: string | undefined,
  now: Date,
): SourceFile => ({
  kind: generation.kind,
  ...(/^https?:/.test(generation.address) ? { address: generation.address } : {}),
  archive: generation.file,
  ...(name ? { name } : {}),
  date: generation.textsOn,
  current: isCurrent(generation, now),
});

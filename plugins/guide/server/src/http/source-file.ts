import { isCurrent, type Generation } from '../domain/generation';
import type { SourceFile } from '../views';
import type { GuideLogo } from './guide-logo';

/** What the licence asks to say of the file behind a page. */
export const sourceOf = (
  generation: Generation,
  name: string | undefined,
  now: Date,
  logo: GuideLogo | null = null,
): SourceFile => ({
  kind: generation.kind,
  ...(/^https?:/.test(generation.address) ? { address: generation.address } : {}),
  archive: generation.file,
  ...(name ? { name } : {}),
  ...(logo ? { logo: logo.href } : {}),
  date: generation.textsOn,
  current: isCurrent(generation, now),
});

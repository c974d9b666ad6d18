import { isCurrent, type Generation } from '../domain/generation';
import { officialArchiveOf } from '../domain/official-addresses';
import type { SourceFile } from '../views';
import type { GuideLogo } from './guide-logo';

/** An archive of the disk was downloaded too, by somebody: the licence asks for the address. */
function downloadOf({ kind, address, audience }: Generation) {
  if (kind === 'examples') return {};
  return /^https?:/.test(address)
    ? { address, handed: false }
    : { address: officialArchiveOf(audience), handed: true };
}

/** What the licence asks to say of the file behind a page. */
export const sourceOf = (
  generation: Generation,
  name: string | undefined,
  now: Date,
  logo: GuideLogo | null = null,
): SourceFile => ({
  kind: generation.kind,
  ...downloadOf(generation),
  archive: generation.file,
  ...(name ? { name } : {}),
  ...(logo ? { logo: logo.href } : {}),
  date: generation.textsOn,
  current: isCurrent(generation, now),
});

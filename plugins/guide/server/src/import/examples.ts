import { guideExamples } from '../examples/entries';
import type { GuideSource } from '../domain/generation';
import type { GuideArchive } from './archive';

export const EXAMPLES_SOURCE: GuideSource = { kind: 'examples', address: '', file: 'exemples' };

/** Entries of our own, where the official texts are not at hand. */
export const examplesArchive = (
  entries: Readonly<Record<string, string>> = guideExamples,
): GuideArchive => ({
  done: () => 1,
  *files() {
    for (const [name, xml] of Object.entries(entries)) yield { name, bytes: Buffer.from(xml) };
  },
});

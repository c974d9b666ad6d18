import type { DifferenceBlock, WordChange } from '../../../shared/entry-difference';
import { stretchesBetween } from './differences';
import type { TextBlock } from './text-blocks';

/** Two blocks that share so little are not one that changed. */
const ALIKE = 0.4;

/** What an editor reads to see what changed, block by block, in the order of the new text. */
export function differenceBetween(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): DifferenceBlock[] {
  return stretchesBetween(before, after, ({ text }) => text).flatMap(({ removed, added, kept }) => [
    ...replaced(removed, added),
    ...kept.map((block) => whole(block, 'same')),
  ]);
}

export const saysTheSame = (before: readonly TextBlock[], after: readonly TextBlock[]): boolean =>
  before.length === after.length && before.every(({ text }, index) => text === after[index]?.text);

/** Looked for no further: a block that moved far is one that went and one that came. */
const NEAR = 12;

/** Blocks that took the place of others: one that is nearly the same is the same, changed. */
function replaced(removed: readonly TextBlock[], added: readonly TextBlock[]): DifferenceBlock[] {
  const blocks: DifferenceBlock[] = [];
  let come = 0;
  for (const gone of removed) {
    const near = added.slice(come, come + NEAR);
    const at = near.findIndex((block) => likeness(gone, block) >= ALIKE);
    const next = near[at];
    if (next) {
      blocks.push(...near.slice(0, at).map((block) => whole(block, 'added')), changed(gone, next));
      come += at + 1;
    } else blocks.push(whole(gone, 'removed'));
  }
  return [...blocks, ...added.slice(come).map((block) => whole(block, 'added'))];
}

const changed = (before: TextBlock, after: TextBlock): DifferenceBlock => ({
  kind: 'changed',
  ...headingOf(after),
  words: changedWords(before.text, after.text),
});

const whole = (block: TextBlock, kind: WordChange): DifferenceBlock => ({
  kind,
  ...headingOf(block),
  words: [{ text: block.text, kind }],
});

const headingOf = ({ heading }: TextBlock) => (heading ? { heading } : {});

/** Share of the words of the longer that both have in the same order. */
function likeness(one: TextBlock, other: TextBlock): number {
  if (one.heading !== other.heading) return 0;
  const [ours, theirs] = [wordsIn(one.text), wordsIn(other.text)];
  const common = stretchesBetween(ours, theirs, String).reduce(
    (sum, { kept }) => sum + kept.length,
    0,
  );
  return common / Math.max(ours.length, theirs.length, 1);
}

/** Each word with the space after it: put together, they are the text. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

function changedWords(before: string, after: string): DifferenceBlock['words'] {
  const words = stretchesBetween(wordsIn(before), wordsIn(after), (word) => word.trim());
  return joined(
    words.flatMap(({ removed, added, kept }) => [
      { text: removed.join(''), kind: 'removed' as const },
      { text: added.join(''), kind: 'added' as const },
      { text: kept.join(''), kind: 'same' as const },
    ]),
  );
}

/** Neighbours of one kind, as one piece. */
function joined(words: DifferenceBlock['words']): DifferenceBlock['words'] {
  const pieces: { text: string; kind: WordChange }[] = [];
  for (const { text, kind } of words) {
    const last = pieces.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ text, kind });
  }
  return pieces;
}

import type { DifferenceBlock, WordChange } from '../../../shared/entry-difference';
import { someEffort, stretchesBetween, type Effort } from './differences';
import type { TextBlock } from './text-blocks';

/** Two blocks that share so little are not one that changed. */
const ALIKE = 0.4;

/** What an editor reads to see what changed, block by block, in the order of the new text. */
export function differenceBetween(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): DifferenceBlock[] {
  const effort = someEffort();
  const stretches = stretchesBetween(before, after, ({ text }) => text, effort);
  return stretches.flatMap(({ removed, added, kept }) => [
    ...replaced(removed.map(inWords), added.map(inWords), effort),
    ...kept.map((block) => whole(block, 'same')),
  ]);
}

export const saysTheSame = (before: readonly TextBlock[], after: readonly TextBlock[]): boolean =>
  before.length === after.length && before.every(({ text }, index) => text === after[index]?.text);

/** Looked for no further: a block that moved far is one that went and one that came. */
const NEAR = 12;

interface ReadBlock extends TextBlock {
  readonly words: readonly string[];
}

/** Each word with the space after it: put together, they are the text. */
const inWords = (block: TextBlock): ReadBlock => ({
  ...block,
  words: block.text.match(/\S+\s*/g) ?? [],
});

/** Blocks that took the place of others: one that is nearly the same is the same, changed. */
function replaced(
  removed: readonly ReadBlock[],
  added: readonly ReadBlock[],
  effort: Effort,
): DifferenceBlock[] {
  const blocks: DifferenceBlock[] = [];
  let come = 0;
  for (const gone of removed) {
    const near = added.slice(come, come + NEAR);
    const at = near.findIndex((block) => likeness(gone, block, effort) >= ALIKE);
    const next = near[at];
    if (next) {
      blocks.push(
        ...near.slice(0, at).map((block) => whole(block, 'added')),
        changed(gone, next, effort),
      );
      come += at + 1;
    } else blocks.push(whole(gone, 'removed'));
  }
  return [...blocks, ...added.slice(come).map((block) => whole(block, 'added'))];
}

const changed = (before: ReadBlock, after: ReadBlock, effort: Effort): DifferenceBlock => ({
  kind: 'changed',
  ...headingOf(after),
  words: changedWords(before.words, after.words, effort),
});

const whole = (block: TextBlock, kind: WordChange): DifferenceBlock => ({
  kind,
  ...headingOf(block),
  words: [{ text: block.text, kind }],
});

const headingOf = ({ heading }: TextBlock) => (heading ? { heading } : {});

/** Share of the words of the longer that both have in the same order. */
function likeness(one: ReadBlock, other: ReadBlock, effort: Effort): number {
  if (one.heading !== other.heading || effort.left <= 0) return 0;
  const common = stretchesBetween(one.words, other.words, String, effort).reduce(
    (sum, { kept }) => sum + kept.length,
    0,
  );
  return common / Math.max(one.words.length, other.words.length, 1);
}

function changedWords(
  before: ReadBlock['words'],
  after: ReadBlock['words'],
  effort: Effort,
): DifferenceBlock['words'] {
  const words = stretchesBetween(before, after, (word) => word.trim(), effort);
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

import type { DifferenceBlock, WordChange } from '../../../shared/entry-difference';
import { someEffort, stretchesBetween, type Effort } from './differences';
import type { TextBlock } from './text-blocks';

/** Two blocks that share less are not one that changed… */
const ALIKE = 0.4;
/** … unless nearly all of the shorter is in the longer: « Gratuit. », « Gratuit, sauf les frais ». */
const WITHIN = 0.8;

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

/** Each word, and each sign, with the space after it: put together, they are the text. */
const inWords = (block: TextBlock): ReadBlock => ({
  ...block,
  words: block.text.match(/(?:[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s])\s*/gu) ?? [],
});

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
const withoutSpace = (piece: string): string => piece.trim();

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
    const at = near.findIndex((block) => areAlike(gone, block, effort));
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

/** By the words that both have in the same order, whatever signs stand between them. */
function areAlike(one: ReadBlock, other: ReadBlock, effort: Effort): boolean {
  if (one.heading !== other.heading || effort.left <= 0) return false;
  const [ours, theirs] = [one.words.filter(isWord), other.words.filter(isWord)];
  const stretches = stretchesBetween(ours, theirs, withoutSpace, effort);
  const common = stretches.reduce((sum, { kept }) => sum + kept.length, 0);
  const longer = Math.max(ours.length, theirs.length);
  const shorter = Math.min(ours.length, theirs.length);
  return common > 0 && (common >= ALIKE * longer || common >= WITHIN * shorter);
}

function changedWords(
  before: ReadBlock['words'],
  after: ReadBlock['words'],
  effort: Effort,
): DifferenceBlock['words'] {
  const words = stretchesBetween(before, after, withoutSpace, effort);
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

import type { DifferenceBlock } from '../../../shared/entry-difference';

/** Blocks that follow each other: shown, or folded because nothing changed there. */
export interface Passage {
  readonly folded: boolean;
  readonly blocks: readonly DifferenceBlock[];
}

/** Blocks without a change that stay in sight on each side of one. */
const AROUND = 1;

/** The blocks with a change and their neighbours in sight, the title of the part above each too. */
export function passagesOf(blocks: readonly DifferenceBlock[]): Passage[] {
  const shown = shownPlaces(blocks);
  const passages: { folded: boolean; blocks: DifferenceBlock[] }[] = [];
  blocks.forEach((block, place) => {
    const folded = !shown.has(place);
    const last = passages.at(-1);
    if (last?.folded === folded) last.blocks.push(block);
    else passages.push({ folded, blocks: [block] });
  });
  return passages;
}

function shownPlaces(blocks: readonly DifferenceBlock[]): Set<number> {
  const shown = new Set<number>();
  blocks.forEach(({ kind }, place) => {
    if (kind === 'same') return;
    for (let near = place - AROUND; near <= place + AROUND; near++) shown.add(near);
    const title = blocks.slice(0, place).findLastIndex(({ heading }) => heading === true);
    if (title !== -1) shown.add(title);
  });
  return shown;
}

/** How many blocks are not what they were. */
export const changesIn = (blocks: readonly DifferenceBlock[]): number =>
  blocks.filter(({ kind }) => kind !== 'same').length;

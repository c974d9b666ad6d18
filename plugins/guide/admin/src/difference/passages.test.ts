import type { DifferenceBlock } from '../../../shared/entry-difference';
import { changesIn, passagesOf } from './passages';

const block = (text: string, kind: DifferenceBlock['kind'] = 'same'): DifferenceBlock => ({
  kind,
  words: [{ text, kind: kind === 'changed' ? 'same' : kind }],
});
const title = (text: string): DifferenceBlock => ({ ...block(text), heading: true });

const textsOf = (blocks: readonly DifferenceBlock[]) =>
  passagesOf(blocks).map((passage) => [
    passage.folded,
    ...passage.blocks.map(({ words }) => words.map(({ text }) => text).join('')),
  ]);

test('a change is shown with its neighbours and the title of its part; the rest is folded', () => {
  const before = ['a', 'b', 'c'].map((text) => block(text));
  const blocks = [title('Coût'), ...before, block('d', 'changed'), block('e'), block('f')];
  expect(textsOf(blocks)).toEqual([
    [false, 'Coût'],
    [true, 'a', 'b'],
    [false, 'c', 'd', 'e'],
    [true, 'f'],
  ]);
  expect(changesIn(blocks)).toBe(1);
});

test('blocks that were added or removed are changes', () => {
  const blocks = [block('a', 'added'), block('b'), block('c'), block('d'), block('e', 'removed')];
  expect(textsOf(blocks)).toEqual([
    [false, 'a', 'b'],
    [true, 'c'],
    [false, 'd', 'e'],
  ]);
  expect(changesIn(blocks)).toBe(2);
});

test('without a change everything is folded', () => {
  expect(passagesOf([block('a'), block('b')])).toHaveLength(1);
  expect(passagesOf([])).toEqual([]);
});

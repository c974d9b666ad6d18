import { isBlank, type GuideElement } from './tree';

const paragraph = (...children: GuideElement['children']): GuideElement => ({
  kind: 'paragraph',
  children,
});

test.each([
  ['white space', ' \n\t\u00a0', true],
  ['a word', ' four ', false],
  ['nothing', paragraph(), true],
  ['white space, however deep', paragraph(' ', paragraph(paragraph('\n'))), true],
  ['a word, however deep', paragraph(' ', paragraph(paragraph('four'))), false],
])('%s is blank, or is not', (_what, node, blank) => {
  expect(isBlank(node)).toBe(blank);
});

test('what says something is read no further than its first word', () => {
  const unread = {
    kind: 'paragraph',
    get children(): never {
      throw new Error('read');
    },
  } as const;
  expect(isBlank(paragraph(paragraph('four'), unread))).toBe(false);
});

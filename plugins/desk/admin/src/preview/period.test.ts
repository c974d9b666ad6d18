import { outOfSight } from './period';

const NOW = new Date('2026-11-22T10:00:00Z');
const [BEFORE, LATER] = ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'];

test.each([
  ['without a period', {}],
  ['in its period', { publishFrom: BEFORE, publishUntil: LATER }],
  ['whose dates were emptied', { publishFrom: null, publishUntil: null }],
])('what is published %s is in sight', (_, dates) => {
  expect(outOfSight({ status: 'published', ...dates }, NOW)).toBeNull();
});

test.each([
  ['upcoming', { publishFrom: LATER }, LATER],
  ['over', { publishUntil: BEFORE }, BEFORE],
])('what is %s is out of sight, published or not', (why, dates, day) => {
  const published = outOfSight({ status: 'published', ...dates }, NOW);
  expect(published).toEqual({ why, isPublished: true, day });
  expect(outOfSight({ status: 'draft', ...dates }, NOW)).toEqual({ why, isPublished: false, day });
});

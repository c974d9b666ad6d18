import { stageOf } from './stage';

const now = new Date('2026-11-22T08:00:00Z');
const yesterday = new Date('2026-11-21T08:00:00Z');
const tomorrow = new Date('2026-11-23T08:00:00Z');

test.each([
  ['is a draft while nothing is published', { published: false, from: null, until: null }, 'draft'],
  [
    'stays a draft whatever its dates',
    { published: false, from: yesterday, until: tomorrow },
    'draft',
  ],
  ['is online without dates', { published: true, from: null, until: null }, 'online'],
  ['is online between its dates', { published: true, from: yesterday, until: tomorrow }, 'online'],
  ['waits for its date', { published: true, from: tomorrow, until: null }, 'scheduled'],
  ['is over after its last instant', { published: true, from: yesterday, until: now }, 'over'],
] as const)('an entry %s', (_sentence, standing, stage) => {
  expect(stageOf(standing, now)).toBe(stage);
});

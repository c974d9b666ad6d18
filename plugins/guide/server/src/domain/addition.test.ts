import { farthestFirst, nearestService, type LocalService } from './addition';
import type { ReachKind } from '../../../shared/reach';

const service = (
  reach: ReachKind,
  label: string,
  { entry = '', savedAt = '2026-03-02T08:00:00Z' } = {},
): LocalService => ({
  kind: 'service',
  documentId: label,
  reach,
  reachCode: '',
  from: null,
  entry,
  content: { service: 'R1', label, href: '/demarches', reason: null },
  publishFrom: null,
  publishUntil: null,
  savedAt,
});

test('the nearest body speaks last', () => {
  const said = [
    service('site', 'd'),
    service('platform', 'a'),
    service('epci', 'c'),
    service('department', 'b'),
  ];
  expect(farthestFirst(said).map(({ documentId }) => documentId)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  [
    'the commune wins over its EPCI',
    [service('epci', 'EPCI'), service('site', 'commune')],
    'commune',
  ],
  [
    'an EPCI wins over the department',
    [service('epci', 'EPCI'), service('department', 'Lot')],
    'EPCI',
  ],
  [
    'what is written for this entry wins over what stands everywhere',
    [service('site', 'everywhere'), service('site', 'here', { entry: 'F1' })],
    'here',
  ],
  [
    'a commune’s own for all its entries wins over an EPCI’s for this one',
    [service('epci', 'EPCI', { entry: 'F1' }), service('site', 'commune')],
    'commune',
  ],
  [
    'the latest wins of two alike',
    [service('site', 'new', { savedAt: '2026-04-02T08:00:00Z' }), service('site', 'old')],
    'new',
  ],
])('%s', (_rule, services, label) => {
  expect(nearestService(services, 'R1')?.content.label).toBe(label);
});

test('a service that nobody replaced stays', () => {
  expect(nearestService([service('site', 'commune')], 'R2')).toBeUndefined();
});

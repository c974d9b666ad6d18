import { statementFrom } from './recorded-audit';
import { rgaaCriteria } from './rgaa-criteria';
import type { AuditRow } from './site';

const row: AuditRow = {
  audited_on: '2026-03-03',
  auditor: 'le centre de gestion',
  method: null,
  tools: null,
  environment: ['Firefox et NVDA'],
  pages: ['/'],
  results: Object.fromEntries(rgaaCriteria.map((number) => [number, 'C'])),
  non_accessible: null,
};

const now = new Date('2026-06-01T10:00:00Z');

test.each([
  ['no row', null, 'none', 'no-audit'],
  ['a complete audit', row, 'total', undefined],
  [
    'an unknown criterion',
    { ...row, results: { ...row.results, '14.1': 'C' } },
    'none',
    'audit-invalid',
  ],
  ['results that are no results', { ...row, results: { '1.1': 'oui' } }, 'none', 'audit-invalid'],
  ['a criterion left out', { ...row, results: { '1.1': 'C' } }, 'none', 'audit-incomplete'],
])('with %s', (_, recorded, state, because) => {
  const statement = statementFrom(recorded, now);
  expect(statement.state).toBe(state);
  expect(statement.because).toBe(because);
});

test('the last day of validity is that of Paris', () => {
  expect(statementFrom(row, new Date('2029-03-02T22:59:59Z')).state).toBe('total');
  expect(statementFrom(row, new Date('2029-03-02T23:00:00Z')).state).toBe('none');
});

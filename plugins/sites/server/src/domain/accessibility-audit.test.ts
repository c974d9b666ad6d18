import { checkAudit, type AuditRecord } from './accessibility-audit';

const record: Partial<AuditRecord> = {
  auditedOn: '2026-03-03',
  auditor: 'le centre de gestion',
  results: { '1.1': 'NC', '1.2': 'C' },
  pages: ['/', '/contact'],
  nonAccessible: [
    { reason: 'non-conformity', description: 'Carte des randonnées', criteria: ['1.1'] },
    { reason: 'exempted', description: 'Bulletins d’avant 2018', alternative: 'Sur demande' },
  ],
};

test('an audit may leave out tools, environment and method', () => {
  expect(checkAudit(record)).toMatchObject({
    ok: true,
    value: { tools: [], environment: [], pages: ['/', '/contact'] },
  });
});

test.each([
  [{ results: { '14.1': 'C' } }, 'results.14.1 : n’est pas un critère du RGAA'],
  [{ results: { '1.10': 'C' } }, 'results.1.10 : n’est pas un critère du RGAA'],
  [{ auditedOn: '2026-02-30' }, 'auditedOn : n’est pas une date'],
  [
    {
      results: { '1.1': 'C' },
      nonAccessible: [{ reason: 'non-conformity', description: 'Carte' }],
    },
    'nonAccessible : « Carte » est une non-conformité, mais le critère n’est pas relevé non conforme',
  ],
  [
    { nonAccessible: [{ reason: 'non-conformity', description: 'Carte', criteria: ['1.2'] }] },
    'nonAccessible : « Carte » est une non-conformité, mais le critère n’est pas relevé non conforme',
  ],
])('an audit with %j is refused: « %s »', (change, problem) => {
  expect(checkAudit({ ...record, ...change })).toEqual({
    ok: false,
    reason: 'audit-invalid',
    details: { problems: [problem] },
  });
});

test('whatever else is wrong is said in French', () => {
  const refused = checkAudit({ ...record, results: { '1.1': 'oui' } });
  expect(refused).toMatchObject({
    details: { problems: [expect.stringMatching(/^results\.1\.1 : Option invalide/)] },
  });
});

test.each([
  { results: { '1.1': 'oui' } },
  { auditor: '  ' },
  { pages: 'toutes' },
  { nonAccessible: [{ reason: 'disproportionate-burden', description: 'Archives' }] },
  { nonAccessible: [{ reason: 'paresse', description: 'Archives' }] },
  { results: undefined },
])('an audit with %j is refused', (change) => {
  expect(checkAudit({ ...record, ...change })).toMatchObject({ ok: false });
});

import { expectOk } from '#platform';
import { checkAudit, type AuditRecord } from './accessibility-audit';
import { accessibilityStatement } from './accessibility-statement';
import {
  accessibilityMention,
  conformitySentence,
  nonConformitySentence,
  otherCriteriaSentence,
  resultsSentence,
} from './accessibility-wording';
import { rgaaCriteria } from './rgaa-criteria';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** The first criteria are met, the next ones are not, the others do not apply. */
function audit(conform: number, nonConform: number, change: Partial<AuditRecord> = {}) {
  const results = rgaaCriteria.map((number, index) => {
    const result = index < conform ? 'C' : index < conform + nonConform ? 'NC' : 'NA';
    return [number, result] as const;
  });
  return expectOk(
    checkAudit({
      auditedOn: '2026-03-03',
      auditor: 'le centre de gestion',
      pages: ['/'],
      results: Object.fromEntries(results),
      ...change,
    }),
  );
}

const today = '2026-06-01';

test.each([
  [106, 0, 'total', 100],
  [60, 0, 'total', 100],
  [105, 1, 'partial', 99],
  [52, 23, 'partial', 69.3],
  [30, 30, 'partial', 50],
  [30, 31, 'none', 49.1],
  [1, 105, 'none', 0.9],
])('%i criteria met and %i not: %s, %d %%', (conform, nonConform, state, rate) => {
  const statement = accessibilityStatement(audit(conform, nonConform), today);
  expect(statement.state).toBe(state);
  expect(statement.results).toEqual({
    conform,
    nonConform,
    notApplicable: 106 - conform - nonConform,
    rate,
  });
});

const { '13.12': unjudged, ...incomplete } = audit(106, 0).results;
const burden = { reason: 'disproportionate-burden', description: 'a', justification: 'b' };

test.each([
  ['no audit', null, today, 'no-audit'],
  ['an audit of tomorrow', audit(106, 0), '2026-03-02', 'audit-not-yet-valid'],
  ['an audit of three years ago', audit(106, 0), '2029-03-03', 'audit-expired'],
  ['105 criteria judged', audit(0, 0, { results: incomplete }), today, 'audit-incomplete'],
  ['no criterion that applies', audit(0, 0), today, 'nothing-audited'],
  ['no page audited', audit(106, 0, { pages: [] }), today, 'nothing-audited'],
  ['half the criteria less one', audit(52, 54), today, 'under-half'],
])('%s: non conforme', (_, record, day, because) => {
  const statement = accessibilityStatement(record, day);
  expect(unjudged).toBe('C');
  expect(statement).toMatchObject({ state: 'none', because });
  expect(plain(accessibilityMention(statement))).toBe('Accessibilité : non conforme');
  expect(nonConformitySentence(statement)).not.toBe('');
});

test('an audit that proves nothing declares no result', () => {
  const statement = accessibilityStatement(audit(106, 0), '2029-03-03');
  expect(statement.results).toBeUndefined();
  expect(resultsSentence(statement)).toBe('');
});

test('an audit counts for three years, to the day', () => {
  const statement = accessibilityStatement(audit(106, 0), '2029-03-02');
  expect(statement).toMatchObject({
    state: 'total',
    validUntil: '2029-03-03',
    staleAt: new Date('2029-03-02T23:00:00Z'),
  });
});

test('an audit dated in the future makes the page stale on its day', () => {
  expect(accessibilityStatement(audit(106, 0), '2026-03-02').staleAt).toEqual(
    new Date('2026-03-02T23:00:00Z'),
  );
  expect(accessibilityStatement(null, today).staleAt).toBeNull();
});

test('a derogation is never total conformity', () => {
  const derogated = audit(106, 0, { nonAccessible: [burden] });
  expect(accessibilityStatement(derogated, today).state).toBe('partial');
});

test('contents that the law exempts do not lower conformity', () => {
  const exempted = audit(106, 0, { nonAccessible: [{ reason: 'exempted', description: 'a' }] });
  expect(accessibilityStatement(exempted, today).state).toBe('total');
});

test('contents are listed by reason, and what none explains by its criterion', () => {
  const explained = { reason: 'non-conformity', description: 'Carte', criteria: ['12.11'] };
  const record = audit(93, 3, { nonAccessible: [explained, burden] });
  const { nonAccessible } = accessibilityStatement(record, today);
  expect(nonAccessible).toMatchObject({
    nonConformities: [{ description: 'Carte' }],
    disproportionateBurdens: [{ justification: 'b' }],
    exempted: [],
    otherCriteria: ['13.1', '13.2'],
  });
  expect(otherCriteriaSentence(nonAccessible.otherCriteria)).toBe(
    'Critères 13.1 et 13.2 non respectés.',
  );
});

test('the statement speaks as the official model does', () => {
  const statement = accessibilityStatement(audit(52, 23), today);
  expect(plain(accessibilityMention(statement))).toBe('Accessibilité : partiellement conforme');
  expect(conformitySentence('Le site de Gramat', statement)).toBe(
    'Le site de Gramat est partiellement conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
  );
  expect(plain(resultsSentence(statement))).toBe(
    'L’audit de conformité réalisé le 3 mars 2026 par le centre de gestion révèle que 69,3 % des critères applicables du RGAA sont respectés : 52 conformes, 23 non conformes, 31 non applicables.',
  );
  expect(nonConformitySentence(statement)).toBe('');
});

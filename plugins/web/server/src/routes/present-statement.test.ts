import { statementFrom, type SiteIdentity } from '#sites';
import { presentStatement } from './present-statement';

/** Criteria of each theme of the RGAA. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const results = Object.fromEntries(
  COUNTS.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => [`${theme + 1}.${index + 1}`, 'C']),
  ),
);

const row = {
  audited_on: '2026-03-03',
  auditor: 'le centre de gestion',
  method: null,
  tools: ['axe'],
  environment: ['Firefox et NVDA'],
  pages: ['/'],
  results,
  non_accessible: [
    {
      reason: 'disproportionate-burden',
      description: 'Bulletins d’avant 2020',
      justification: 'deux mille pages numérisées',
    },
  ],
};

const now = new Date('2026-06-01T10:00:00Z');
const site = {
  name: 'Autoire',
  collectivity: { kind: 'commune', name: 'Commune d’Autoire' },
  launchedAt: new Date('2026-01-15T10:00:00Z'),
} as SiteIdentity;

const presented = (recorded: typeof row | null, instant = now) =>
  presentStatement(statementFrom(recorded, instant), site, instant);

test('a derogation is shown with what justifies it', () => {
  const { audit } = presented(row);
  expect(audit?.disproportionate).toEqual(['Bulletins d’avant 2020 : deux mille pages numérisées']);
});

test('a content out of reach is shown with what replaces it', () => {
  const pdf = { reason: 'exempted', description: 'Plans de 2018', alternative: 'en mairie' };
  const { audit } = presented({ ...row, non_accessible: [pdf] } as unknown as typeof row);
  expect(audit?.exempt).toEqual(['Plans de 2018 (autre moyen d’accès : en mairie)']);
});

test('criteria that are not met and that no content explains are named', () => {
  const failed = { ...results, '1.1': 'NC', '3.2': 'NC' };
  const { audit } = presented({ ...row, results: failed });
  expect(audit?.nonConformities).toEqual(['Critères 1.1 et 3.2 non respectés.']);
  expect(audit?.results).toContain('104 conformes, 2 non conformes');
});

test('without an audit, nothing is claimed but the date of the site, and why', () => {
  expect(presented(null)).toEqual({
    conformity:
      'Le site d’Autoire est non conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
    reason: expect.stringContaining('Aucun audit') as string,
    establishedOn: '2026-01-15',
  });
});

test('an audit that has expired is said to have, and its results are not shown', () => {
  const shown = presented(row, new Date('2030-01-01T10:00:00Z'));
  expect(shown.reason).toContain('plus de trois ans');
  expect(shown).not.toHaveProperty('audit');
});

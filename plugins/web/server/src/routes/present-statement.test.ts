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
const site = { launchedAt: new Date('2026-01-15T10:00:00Z') } as SiteIdentity;

test('a derogation is shown with what justifies it', () => {
  const { audit } = presentStatement(statementFrom(row, now), site, now);
  expect(audit?.disproportionate).toEqual(['Bulletins d’avant 2020 : deux mille pages numérisées']);
});

test('without an audit, nothing is claimed but the date of the site', () => {
  const shown = presentStatement(statementFrom(null, now), site, now);
  expect(shown).toEqual({ establishedOn: '2026-01-15' });
});

import { addYears, parisMidnight, type CivilDate } from '#platform';
import type { AccessibilityAudit, NonAccessibleContent } from './accessibility-audit';
import { rgaaCriteria } from './rgaa-criteria';

export type ConformityState = 'total' | 'partial' | 'none';

/** Why a site is declared « non conforme ». */
export type NonConformityReason =
  | 'no-audit'
  | 'audit-invalid'
  | 'audit-not-yet-valid'
  | 'audit-expired'
  | 'audit-incomplete'
  | 'nothing-audited'
  | 'under-half';

export type AccessibilityStatement = {
  readonly state: ConformityState;
  /** Set when the state is `none`. */
  readonly because?: NonConformityReason;
  /** Only what a valid and complete audit measured. */
  readonly results?: AuditResults;
  /** The audit that the statement speaks of, even one that proves nothing any more. */
  readonly audit: AccessibilityAudit | null;
  readonly nonAccessible: NonAccessibleByReason;
  /** First day on which the audit no longer counts; null without an audit. */
  readonly validUntil: CivilDate | null;
  /** The instant from which this statement may be wrong; null when only a new audit changes it. */
  readonly staleAt: Date | null;
};

export type AuditResults = {
  readonly conform: number;
  readonly nonConform: number;
  readonly notApplicable: number;
  /** Criteria met of those that apply, in per cent, rounded down to one decimal. */
  readonly rate: number;
};

export type NonAccessibleByReason = {
  readonly nonConformities: readonly NonAccessibleContent[];
  readonly disproportionateBurdens: readonly NonAccessibleContent[];
  readonly exempted: readonly NonAccessibleContent[];
  /** Criteria not met that no listed content explains: they are declared by their numbers. */
  readonly otherCriteria: readonly string[];
};

const YEARS_OF_VALIDITY = 3;

/**
 * What a site may declare on that day, and nothing more: article 47 of the law n° 2005-102 of
 * 11 February 2005, décret n° 2019-768, RGAA 4.1.2 « Déclaration d’accessibilité ». Without an
 * audit that is valid (three years), covers the 106 criteria and names its pages, a site is
 * « non conforme ». A derogation for disproportionate burden leaves some content out of reach: it
 * is never declared as total conformity.
 */
export function accessibilityStatement(
  audit: AccessibilityAudit | null,
  today: CivilDate,
): AccessibilityStatement {
  if (!audit) return unprovenStatement('no-audit');
  const validUntil = addYears(audit.auditedOn, YEARS_OF_VALIDITY);
  const about = { audit, validUntil, nonAccessible: byReason(audit) };
  const weakness = weaknessOf(audit, validUntil, today);
  if (weakness) {
    return { ...about, state: 'none', because: weakness, staleAt: nextChange(audit, today) };
  }
  const results = resultsOf(audit);
  const verdict = verdictOn(results, about.nonAccessible);
  return { ...about, ...verdict, results, staleAt: parisMidnight(validUntil) };
}

/** The statement of a site whose records prove nothing. */
export function unprovenStatement(because: 'no-audit' | 'audit-invalid'): AccessibilityStatement {
  return {
    state: 'none',
    because,
    audit: null,
    nonAccessible: {
      nonConformities: [],
      disproportionateBurdens: [],
      exempted: [],
      otherCriteria: [],
    },
    validUntil: null,
    staleAt: null,
  };
}

function weaknessOf(
  { auditedOn, results, pages }: AccessibilityAudit,
  validUntil: CivilDate,
  today: CivilDate,
): NonConformityReason | undefined {
  if (today < auditedOn) return 'audit-not-yet-valid';
  if (today >= validUntil) return 'audit-expired';
  if (rgaaCriteria.some((criterion) => results[criterion] === undefined)) return 'audit-incomplete';
  const judged = Object.values(results).some((result) => result !== 'NA');
  return pages.length === 0 || !judged ? 'nothing-audited' : undefined;
}

/** Of a statement that an audit does not carry, only an audit dated in the future can change it. */
function nextChange({ auditedOn }: AccessibilityAudit, today: CivilDate): Date | null {
  return today < auditedOn ? parisMidnight(auditedOn) : null;
}

function verdictOn(
  { conform, nonConform }: AuditResults,
  { disproportionateBurdens }: NonAccessibleByReason,
): Pick<AccessibilityStatement, 'state' | 'because'> {
  if (conform < nonConform) return { state: 'none', because: 'under-half' };
  const isTotal = nonConform === 0 && disproportionateBurdens.length === 0;
  return { state: isTotal ? 'total' : 'partial' };
}

function resultsOf({ results }: AccessibilityAudit): AuditResults {
  const count = (wanted: string) => rgaaCriteria.filter((number) => results[number] === wanted);
  const [conform, nonConform] = [count('C').length, count('NC').length];
  return {
    conform,
    nonConform,
    notApplicable: count('NA').length,
    rate: Math.floor((1000 * conform) / (conform + nonConform)) / 10,
  };
}

function byReason({ nonAccessible, results }: AccessibilityAudit): NonAccessibleByReason {
  const because = (reason: NonAccessibleContent['reason']) =>
    nonAccessible.filter((content) => content.reason === reason);
  const explained = new Set(
    nonAccessible.flatMap((content) =>
      content.reason === 'non-conformity' ? (content.criteria ?? []) : [],
    ),
  );
  return {
    nonConformities: because('non-conformity'),
    disproportionateBurdens: because('disproportionate-burden'),
    exempted: because('exempted'),
    otherCriteria: rgaaCriteria.filter(
      (number) => results[number] === 'NC' && !explained.has(number),
    ),
  };
}

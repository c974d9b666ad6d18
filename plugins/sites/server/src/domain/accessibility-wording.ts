import type {
  AccessibilityStatement,
  ConformityState,
  NonConformityReason,
} from './accessibility-statement';
import { frenchDate, frenchList } from './french-dates';
import { RGAA_VERSION } from './rgaa-criteria';

const adverbs: Readonly<Record<ConformityState, string>> = {
  total: 'totalement conforme',
  partial: 'partiellement conforme',
  none: 'non conforme',
};

/** The compulsory mention of every home page: « Accessibilité : partiellement conforme ». */
export function accessibilityMention({ state }: Pick<AccessibilityStatement, 'state'>): string {
  return `Accessibilité\u00a0: ${adverbs[state]}`;
}

/** The sentence that opens « État de conformité ». */
export function conformitySentence(
  siteName: string,
  { state }: Pick<AccessibilityStatement, 'state'>,
): string {
  return `${siteName} est ${adverbs[state]} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${RGAA_VERSION}.`;
}

const reasons: Readonly<Record<NonConformityReason, string>> = {
  'no-audit':
    'Aucun audit de conformité n’a encore été réalisé\u00a0: rien ne permet de mesurer le respect des critères.',
  'audit-invalid':
    'L’audit enregistré est incohérent\u00a0: il ne permet pas de mesurer le respect des critères.',
  'audit-not-yet-valid':
    'L’audit enregistré porte une date à venir\u00a0: il ne compte pas encore.',
  'audit-expired':
    'Le dernier audit de conformité a plus de trois ans\u00a0: il n’est plus en cours de validité.',
  'audit-incomplete':
    'Le dernier audit ne s’est pas prononcé sur tous les critères\u00a0: il ne permet pas de mesurer leur respect.',
  'nothing-audited':
    'Le dernier audit ne porte sur aucune page ou aucun critère applicable\u00a0: il ne permet pas de mesurer le respect des critères.',
  'under-half': 'Moins de la moitié des critères applicables sont respectés.',
};

/** Why a site is « non conforme »; nothing when it is not. */
export function nonConformitySentence({ because }: AccessibilityStatement): string {
  return because ? reasons[because] : '';
}

/** « Résultats des tests », only when a valid audit measured them. */
export function resultsSentence({ audit, results }: AccessibilityStatement): string {
  if (!audit || !results) return '';
  const rate = String(results.rate).replace('.', ',');
  return `L’audit de conformité réalisé le ${frenchDate(audit.auditedOn)} par ${audit.auditor} révèle que ${rate}\u00a0% des critères applicables du RGAA sont respectés\u00a0: ${results.conform} conformes, ${results.nonConform} non conformes, ${results.notApplicable} non applicables.`;
}

/** « Critères 1.1, 3.2 et 8.9 non respectés », for what no listed content explains. */
export function otherCriteriaSentence(criteria: readonly string[]): string {
  if (criteria.length === 0) return '';
  if (criteria.length === 1) return `Critère ${criteria[0]} non respecté.`;
  return `Critères ${frenchList(criteria)} non respectés.`;
}

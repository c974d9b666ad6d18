import { z } from 'zod';
import { isCivilDate, ok, refuse, type Result } from '#platform';
import { isRgaaCriterion } from './rgaa-criteria';

const words = z.string().trim().min(1);
const list = z
  .array(words)
  .nullish()
  .transform((items) => items ?? []);

const content = { description: words, alternative: words.nullish() };

const criteria = z.array(z.string().refine(isRgaaCriterion, 'n’est pas un critère du RGAA'));

const nonAccessibleContent = z.discriminatedUnion('reason', [
  z.object({ ...content, reason: z.literal('non-conformity'), criteria: criteria.optional() }),
  z.object({ ...content, reason: z.literal('disproportionate-burden'), justification: words }),
  z.object({ ...content, reason: z.literal('exempted') }),
]);

const auditRecord = z.object({
  auditedOn: z.string().refine(isCivilDate, 'n’est pas une date'),
  auditor: words,
  method: words.nullish(),
  tools: list,
  /** Browsers and assistive technologies, in the combinations that were used. */
  environment: list,
  pages: list,
  /** Per criterion: conforme, non conforme, non applicable. A criterion left out was not judged. */
  results: z.record(
    z.string().refine(isRgaaCriterion, 'n’est pas un critère du RGAA'),
    z.enum(['C', 'NC', 'NA']),
  ),
  nonAccessible: z
    .array(nonAccessibleContent)
    .nullish()
    .transform((items) => items ?? []),
});

const french = z.locales.fr().localeError;

/** An audit as it is recorded, before it is checked. */
export type AuditRecord = Readonly<Record<keyof AccessibilityAudit, unknown>>;

export type AccessibilityAudit = z.output<typeof auditRecord>;
export type NonAccessibleContent = z.output<typeof nonAccessibleContent>;

/** Each problem names what is at fault, in French: « results.14.1 : n’est pas un critère du RGAA ». */
export type AuditProblems = { readonly problems: readonly string[] };

/**
 * The audit, or what keeps it from being one: a criterion that the RGAA does not have, a content
 * without its reason, a disproportionate burden without justification, a non-conformity listed
 * while every criterion is said to be met.
 */
export function checkAudit(
  record: Partial<AuditRecord>,
): Result<AccessibilityAudit, 'audit-invalid', AuditProblems> {
  const parsed = auditRecord.safeParse(record, { error: french });
  if (!parsed.success) {
    return refuse('audit-invalid', { problems: parsed.error.issues.flatMap(problemsOf) });
  }
  const contradictions = contradictionsOf(parsed.data);
  if (contradictions.length > 0) return refuse('audit-invalid', { problems: contradictions });
  return ok(parsed.data);
}

function problemsOf(issue: z.core.$ZodIssue): string[] {
  const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue;
  return [`${issue.path.join('.')} : ${message}`];
}

function contradictionsOf({ results, nonAccessible }: AccessibilityAudit): string[] {
  const failed = new Set(Object.keys(results).filter((criterion) => results[criterion] === 'NC'));
  const unfounded = nonAccessible
    .filter((item) => item.reason === 'non-conformity')
    .filter((item) => failed.size === 0 || item.criteria?.some((number) => !failed.has(number)));
  return unfounded.map(
    ({ description }) =>
      `nonAccessible : « ${description} » est une non-conformité, mais le critère n’est pas relevé non conforme`,
  );
}

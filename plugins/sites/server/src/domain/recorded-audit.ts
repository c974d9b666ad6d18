import { parisDate } from '#platform';
import { checkAudit } from './accessibility-audit';
import {
  accessibilityStatement,
  unprovenStatement,
  type AccessibilityStatement,
} from './accessibility-statement';
import type { AuditRow } from './site';

/** What the site may declare now, from its latest audit as the database holds it. */
export function statementFrom(row: AuditRow | null, now: Date): AccessibilityStatement {
  if (!row) return accessibilityStatement(null, parisDate(now));
  const audit = checkAudit({
    auditedOn: row.audited_on,
    auditor: row.auditor,
    method: row.method,
    tools: row.tools,
    environment: row.environment,
    pages: row.pages,
    results: row.results,
    nonAccessible: row.non_accessible,
  });
  return audit.ok
    ? accessibilityStatement(audit.value, parisDate(now))
    : unprovenStatement('audit-invalid');
}

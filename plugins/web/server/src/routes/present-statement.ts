import { parisDate } from '#platform';
import {
  collectivityWords,
  conformitySentence,
  nonConformitySentence,
  otherCriteriaSentence,
  resultsSentence,
  type AccessibilityStatement,
  type NonAccessibleContent,
  type SiteIdentity,
} from '#sites';
import type { AccessibilityPageProps } from '../views/pages';

const TECHNOLOGIES = ['HTML5', 'CSS', 'JavaScript (carte)', 'SVG'];

type StatementProps = Pick<
  AccessibilityPageProps,
  'conformity' | 'reason' | 'establishedOn' | 'audit'
>;

/** Without a valid and complete audit, the page says why the site is non-conform, and no more. */
export function presentStatement(
  statement: AccessibilityStatement,
  site: SiteIdentity,
  now: Date,
): StatementProps {
  const { audit, results } = statement;
  const reason = nonConformitySentence(statement);
  return {
    conformity: conformitySentence(`Le site ${collectivityWords(site).ofPlace}`, statement),
    ...(reason ? { reason } : {}),
    ...(audit && results
      ? { establishedOn: audit.auditedOn, audit: presentAudit(statement, audit) }
      : { establishedOn: parisDate(site.launchedAt ?? now) }),
  };
}

function presentAudit(
  statement: AccessibilityStatement,
  audit: NonNullable<AccessibilityStatement['audit']>,
): StatementProps['audit'] {
  const { nonConformities, disproportionateBurdens, exempted, otherCriteria } =
    statement.nonAccessible;
  const others = otherCriteriaSentence(otherCriteria);
  return {
    results: resultsSentence(statement),
    nonConformities: [...nonConformities.map(inWords), ...(others ? [others] : [])],
    disproportionate: disproportionateBurdens.map(inWords),
    exempt: exempted.map(inWords),
    technologies: TECHNOLOGIES,
    environments: audit.environment,
    tools: audit.tools,
    pages: audit.pages.map((path) => ({ label: path, href: path })),
  };
}

/** RGAA 4.1, « Déclaration d’accessibilité »: a derogation is justified, or is none. */
function inWords(content: NonAccessibleContent): string {
  const { description, alternative } = content;
  const because = content.reason === 'disproportionate-burden' ? ` : ${content.justification}` : '';
  const instead = alternative ? ` (autre moyen d’accès : ${alternative})` : '';
  return description + because + instead;
}

import { parisDate } from '#platform';
import type { AccessibilityStatement, NonAccessibleContent, SiteIdentity } from '#sites';
import type { AccessibilityPageProps } from '../views/pages';

const TECHNOLOGIES = ['HTML5', 'CSS', 'JavaScript (carte)', 'SVG'];

type StatementProps = Pick<AccessibilityPageProps, 'establishedOn' | 'audit'>;

/** Without a valid and complete audit, the page declares the site non-conform and says no more. */
export function presentStatement(
  statement: AccessibilityStatement,
  site: SiteIdentity,
  now: Date,
): StatementProps {
  const { audit, results, nonAccessible } = statement;
  if (!audit || !results) return { establishedOn: parisDate(site.launchedAt ?? now) };
  return {
    establishedOn: audit.auditedOn,
    audit: {
      auditedOn: audit.auditedOn,
      auditedBy: audit.auditor,
      rate: results.rate,
      nonConformities: [
        ...nonAccessible.nonConformities.map(({ description }) => description),
        ...nonAccessible.otherCriteria.map((number) => `Critère ${number} non respecté`),
      ],
      disproportionate: nonAccessible.disproportionateBurdens.map(withJustification),
      exempt: nonAccessible.exempted.map(({ description }) => description),
      technologies: TECHNOLOGIES,
      environments: audit.environment,
      tools: audit.tools,
      pages: audit.pages.map((path) => ({ label: path, href: path })),
    },
  };
}

/** RGAA 4.1, « Déclaration d’accessibilité »: a derogation is justified, or is none. */
const withJustification = (content: NonAccessibleContent): string =>
  content.reason === 'disproportionate-burden'
    ? `${content.description} : ${content.justification}`
    : content.description;

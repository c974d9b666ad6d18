import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { townHallScreens } from '../content-types/screens/town-hall-screens';
import { checkAudit } from '../domain/accessibility-audit';

const AUDIT = 'plugin::sites.accessibility-audit';

/** An audit that contradicts itself, or names criteria that the RGAA does not have, is refused. */
export function checkAudits(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === AUDIT, auditProblem);
}

function auditProblem({ values }: WrittenEntry): string | undefined {
  const checked = checkAudit(values);
  if (checked.ok) return undefined;
  const problems = checked.details?.problems.map(inScreenWords) ?? [];
  return `Cet audit ne peut pas être enregistré. ${problems.join(' ; ')}.`;
}

/** « results.14.1 : … » names the field as the screen does. */
const inScreenWords = (problem: string) =>
  problem.replace(/^\w+/, (field) => {
    const words = townHallScreens[AUDIT]?.fields[field];
    return (typeof words === 'string' ? words : words?.label) ?? field;
  });

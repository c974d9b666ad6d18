import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { SUBJECT } from '../content-types/uids';
import { readRecipients } from '../domain/recipients';

const MOST_RECIPIENTS = 20;

/** Refuses recipients to whom nothing can be sent. */
export function checkSubjects(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === SUBJECT, subjectProblem);
}

function subjectProblem({ values }: WrittenEntry): string | undefined {
  const { addresses, malformed } = readRecipients(values['recipients'] as string | null);
  if (malformed.length > 0) {
    const given = malformed.map((text) => `« ${text} »`).join(', ');
    return `Destinataires : ${given} n’est pas une adresse de courriel. Écrivez-en une par ligne, comme mairie@exemple.fr.`;
  }
  return addresses.length > MOST_RECIPIENTS
    ? `Destinataires : ${MOST_RECIPIENTS} adresses au plus.`
    : undefined;
}

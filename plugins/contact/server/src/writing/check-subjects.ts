import type { Core } from '@strapi/strapi';
import { checkAfterWriting, type WrittenEntry } from '#platform';
import { SUBJECT } from '../content-types/uids';
import { readRecipients } from '../domain/recipients';

const MOST_RECIPIENTS = 20;

/** Refuses recipients to whom nothing can be sent. */
export function checkSubjects(strapi: Core.Strapi): void {
  checkAfterWriting(strapi, (uid) => uid === SUBJECT, subjectProblem);
}

function subjectProblem({ values }: WrittenEntry) {
  const message = recipientsProblem(values['recipients'] as string | null);
  return message && { field: 'recipients', message };
}

function recipientsProblem(typed: string | null): string | undefined {
  const { addresses, malformed } = readRecipients(typed);
  if (malformed.length > 0) {
    const given = malformed.map((text) => `« ${text} »`).join(', ');
    return `${given} n’est pas une adresse de courriel. Écrivez-en une par ligne, comme mairie@exemple.fr.`;
  }
  return addresses.length > MOST_RECIPIENTS
    ? `${MOST_RECIPIENTS} adresses au plus : retirez-en.`
    : undefined;
}

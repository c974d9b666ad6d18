import type { Details } from '#platform';
import { becauseOf } from '../domain/archive-fault';
import type { DirectoryRefusal } from './import-directory';

const REFUSALS: Readonly<Record<DirectoryRefusal, (details: Details) => string>> = {
  unreachable: ({ fault }) => `L’annuaire n’a pas pu être téléchargé${becauseOf(fault, 'fr')}.`,
  'no-room': () => 'Il n’y a plus de place sur le disque pour cet annuaire.',
  'broken-archive': ({ fault }) => `L’annuaire ne peut pas être lu${becauseOf(fault, 'fr')}.`,
  'no-counters': () => 'Le fichier ne contient aucun guichet qui serve une commune.',
  'unreadable-services': ({ services }) =>
    `${String(services)} services du fichier sont illisibles : son format n’est pas celui attendu.`,
  'lost-counters': ({ counters, before }) =>
    `L’annuaire n’a plus que ${String(counters)} guichets au lieu de ${String(before)} : si c’est voulu, importez-le avec --accept-loss.`,
  busy: () => 'Un autre import de l’annuaire est en cours.',
};

/** What an operator is told of an import that changed nothing. */
export const directoryRefusalSentence = (reason: DirectoryRefusal, details: Details = {}): string =>
  `${REFUSALS[reason](details)} L’annuaire en place reste.`;

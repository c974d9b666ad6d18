import type { Details } from '#platform';
import { becauseOf } from './archive-fault';

type Sentence = (details: Details) => string;

/** What an operator is told of an import of the directory that changed nothing. */
const REFUSAL_WORDS = {
  unreachable: {
    fr: ({ fault }) => `L’annuaire n’a pas pu être téléchargé${becauseOf(fault, 'fr')}.`,
    en: ({ fault }) => `The directory could not be downloaded${becauseOf(fault, 'en')}.`,
  },
  'no-room': {
    fr: () => 'Il n’y a plus de place sur le disque pour cet annuaire.',
    en: () => 'There is no room left on the disk for this directory.',
  },
  'broken-archive': {
    fr: ({ fault }) => `L’annuaire ne peut pas être lu${becauseOf(fault, 'fr')}.`,
    en: ({ fault }) => `The directory cannot be read${becauseOf(fault, 'en')}.`,
  },
  'no-counters': {
    fr: () => 'Le fichier ne contient aucun guichet qui serve une commune.',
    en: () => 'The file holds no counter that serves a commune.',
  },
  'unreadable-services': {
    fr: ({ services }) =>
      `${String(services)} services du fichier sont illisibles : son format n’est pas celui attendu.`,
    en: ({ services }) =>
      `${String(services)} services of the file are unreadable: its format is not the expected one.`,
  },
  'lost-counters': {
    fr: ({ counters, before }) =>
      `L’annuaire n’a plus que ${String(counters)} guichets au lieu de ${String(before)} : si c’est voulu, importez-le avec --accept-loss.`,
    en: ({ counters, before }) =>
      `The directory has only ${String(counters)} counters left of ${String(before)}: if this is meant, import it with --accept-loss.`,
  },
  busy: {
    fr: () => 'Un autre import de l’annuaire est en cours.',
    en: () => 'Another import of the directory is under way.',
  },
} as const satisfies Record<string, { fr: Sentence; en: Sentence }>;

export type DirectoryRefusal = keyof typeof REFUSAL_WORDS;

export const directoryRefusalSentence = (
  reason: DirectoryRefusal,
  details: Details = {},
  language: 'fr' | 'en' = 'fr',
): string => `${REFUSAL_WORDS[reason][language](details)} ${STAYS[language]}`;

const STAYS = {
  fr: 'L’annuaire en place reste.',
  en: 'The directory in place stays.',
} as const;

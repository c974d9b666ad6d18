import type { Details } from '#platform';
import { becauseOf } from './archive-fault';

type Sentence = (details: Details) => string;

/** What an operator is told of an import that changed nothing; none is without its sentence. */
const REFUSAL_WORDS = {
  unreachable: {
    fr: ({ fault }) => `L’archive n’a pas pu être téléchargée${becauseOf(fault, 'fr')}.`,
    en: ({ fault }) => `The archive could not be downloaded${becauseOf(fault, 'en')}.`,
  },
  'no-room': {
    fr: () => 'Il n’y a plus de place sur le disque pour l’archive.',
    en: () => 'There is no room left on the disk for the archive.',
  },
  'broken-archive': {
    fr: ({ fault }) => `L’archive ne peut pas être lue${becauseOf(fault, 'fr')}.`,
    en: ({ fault }) => `The archive cannot be read${becauseOf(fault, 'en')}.`,
  },
  'no-entries': {
    fr: () => 'L’archive ne contient aucune fiche.',
    en: () => 'The archive holds no entry.',
  },
  'unreadable-entries': {
    fr: ({ files }) => `${String(files)} fichiers de l’archive sont illisibles.`,
    en: ({ files }) => `${String(files)} files of the archive are unreadable.`,
  },
  'lost-entries': {
    fr: ({ lost, of }) =>
      `L’archive a perdu ${String(lost)} fiches sur ${String(of)}, plus d’une sur dix : si c’est voulu, importez-la avec --accept-loss.`,
    en: ({ lost, of }) =>
      `The archive lost ${String(lost)} entries of ${String(of)}, more than one in ten: if this is meant, import it with --accept-loss.`,
  },
  busy: {
    fr: () => 'Un autre import de ce guide est en cours.',
    en: () => 'Another import of this guide is under way.',
  },
} as const satisfies Record<string, { fr: Sentence; en: Sentence }>;

export type RefusalReason = keyof typeof REFUSAL_WORDS;

export const refusalSentence = (
  reason: RefusalReason,
  details: Details = {},
  language: 'fr' | 'en' = 'fr',
): string => `${REFUSAL_WORDS[reason][language](details)} ${STAYS[language]}`;

/** What a server, a disk or a library said of it: for the log alone. */
export const rawReason = ({ message }: Details = {}): string =>
  typeof message === 'string' ? ` [${message}]` : '';

const STAYS = { fr: 'Le guide en place reste.', en: 'The guide in place stays.' } as const;

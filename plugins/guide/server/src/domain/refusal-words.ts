import type { Details } from '#platform';

/** What an operator is told of an import that changed nothing; none is without its sentence. */
export const REFUSAL_WORDS = {
  unreachable: ({ message }) => `L’archive n’a pas pu être téléchargée (${String(message)}).`,
  'broken-archive': ({ message }) => `L’archive ne peut pas être lue (${String(message)}).`,
  'no-entries': () => 'L’archive ne contient aucune fiche.',
  'unreadable-entries': ({ files }) => `${String(files)} fichiers de l’archive sont illisibles.`,
  'lost-entries': ({ lost, of }) =>
    `L’archive a perdu ${String(lost)} fiches sur ${String(of)}, plus d’une sur dix : si c’est voulu, importez-la avec --accept-loss.`,
  busy: () => 'Un autre import de ce guide est en cours.',
} as const satisfies Record<string, (details: Details) => string>;

export type RefusalReason = keyof typeof REFUSAL_WORDS;

export const refusalSentence = (reason: RefusalReason, details: Details = {}): string =>
  `${REFUSAL_WORDS[reason](details)} Le guide en place reste.`;

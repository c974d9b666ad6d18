import type { EntryRefusal } from '../actions/entries';

/** What a refusal says, and its status. */
export const REFUSALS: Record<EntryRefusal, readonly [number, string]> = {
  'entry-unknown': [404, 'Ce contenu n’existe plus : revenez à la liste.'],
  'file-missing': [400, 'Il manque le fichier : ajoutez-le, puis publiez.'],
};

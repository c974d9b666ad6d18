import type { EntryRefusal } from '../actions/entries';

/** What a refusal says, and its status. */
export const REFUSALS: Record<EntryRefusal, readonly [number, string]> = {
  'entry-unknown': [404, 'Ce contenu n’existe plus : revenez à la liste.'],
  'changed-since': [
    400,
    'Ce contenu a changé depuis : cela ne peut plus être annulé. Ouvrez-le pour le corriger.',
  ],
  overtaken: [
    409,
    'Pour n’effacer le texte de personne, le vôtre n’a pas été enregistré. Il est toujours sur cette page.',
  ],
  'file-missing': [400, 'Il manque le fichier : ajoutez-le, puis publiez.'],
};

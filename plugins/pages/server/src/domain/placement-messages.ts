import { DEEPEST_LEVEL, type PlacementRefusal } from './page-placement';

/** Why a page cannot stand there, and what to do instead. */
export const PLACEMENT_MESSAGES: Record<PlacementRefusal, string> = {
  'parent-not-found': 'La rubrique choisie n’existe plus : choisissez-en une autre.',
  'home-stays-at-the-root': 'L’accueil n’a pas de rubrique : videz ce champ.',
  'page-within-itself':
    'Une page ne peut pas être rangée sous elle-même : choisissez une autre rubrique.',
  'tree-too-deep': `Les rubriques ont ${DEEPEST_LEVEL} niveaux au plus : choisissez une rubrique plus haute.`,
  'slug-taken': 'Une page de cette rubrique a déjà cette adresse : changez l’une des deux.',
  'slug-reserved':
    'Cette adresse est gardée pour une autre partie du site : changez celle de la page, ou rangez-la dans une rubrique.',
};

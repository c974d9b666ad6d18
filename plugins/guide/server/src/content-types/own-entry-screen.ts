import type { Screen } from '#platform';
import { AUDIENCE_NAMES } from '../domain/audience';
import { REACH_WORDS, THEME_WORDS } from './addition-words';

export const ownEntryScreen: Screen = {
  name: 'Fiches locales du guide',
  title: 'title',
  sort: ['updatedAt', 'DESC'],
  columns: ['title', 'reach', 'publishFrom', 'publishUntil'],
  rows: [
    ['title'],
    ['summary'],
    ['body'],
    ['audience', 'entry'],
    ['reach', 'reachCode'],
    ['publishFrom', 'publishUntil'],
    ['slug'],
  ],
  fields: {
    title: { label: 'Titre', hint: 'Par exemple : Louer la salle des fêtes.' },
    summary: { label: 'Résumé', hint: 'Une ou deux phrases, reprises dans les listes.' },
    body: 'Texte',
    audience: { label: 'Public', words: AUDIENCE_NAMES },
    entry: {
      label: 'Thème du guide',
      hint: 'La page du guide où la fiche est aussi rangée. Sans thème, elle n’est qu’à son accueil.',
      words: THEME_WORDS,
    },
    reach: {
      label: 'Pour qui',
      hint: 'Ce site, ou toutes les communes pour lesquelles votre collectivité peut écrire.',
      words: REACH_WORDS,
    },
    reachCode: {
      label: 'Territoire',
      hint: 'Vide : le vôtre. Sinon, le SIREN de l’intercommunalité ou le code du département.',
    },
    publishFrom: {
      label: 'Publier à partir du',
      hint: 'Sans date, la fiche paraît dès que vous la publiez.',
    },
    publishUntil: { label: 'Publier jusqu’au', hint: 'Sans date, elle reste en ligne.' },
    slug: { label: 'Fin de l’adresse', hint: 'Faite d’après le titre si vous la laissez vide.' },
  },
};

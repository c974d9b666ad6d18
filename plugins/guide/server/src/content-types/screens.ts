import type { Screens } from '#platform';
import { AUDIENCE_NAMES } from '../domain/audience';
import { REACH_WORDS } from './addition-words';
import { ownEntryScreen } from './own-entry-screen';
import { NOTE, OWN_ENTRY, SERVICE } from './uids';

const REACH_AND_PERIOD = {
  reach: { label: 'Pour qui', words: REACH_WORDS },
  reachCode: {
    label: 'Territoire',
    hint: 'SIREN de l’intercommunalité ou code du département.',
  },
  publishFrom: 'Afficher à partir du',
  publishUntil: 'Afficher jusqu’au',
};

const ENTRY_HINT = 'Identifiant officiel de la fiche : F1234.';

/** Written on the pages of the guide; these are how the content manager and the journal say it. */
export const screens: Screens = {
  [NOTE]: {
    name: 'Notes locales du guide',
    title: 'title',
    sort: ['updatedAt', 'DESC'],
    columns: ['entry', 'title', 'reach', 'updatedAt'],
    rows: [
      ['audience', 'entry'],
      ['place', 'side'],
      ['title'],
      ['body'],
      ['reach', 'reachCode'],
      ['publishFrom', 'publishUntil'],
    ],
    fields: {
      audience: { label: 'Public', words: AUDIENCE_NAMES },
      entry: { label: 'Fiche', hint: ENTRY_HINT },
      place: { label: 'Partie', hint: 'Laissez vide pour la fiche entière.' },
      side: { label: 'Position', words: { before: 'Avant', after: 'Après' } },
      title: 'Titre',
      body: 'Texte',
      ...REACH_AND_PERIOD,
    },
  },
  [SERVICE]: {
    name: 'Services du guide remplacés ou masqués',
    title: 'service',
    sort: ['updatedAt', 'DESC'],
    columns: ['service', 'label', 'reach', 'updatedAt'],
    rows: [
      ['audience', 'service', 'entry'],
      ['label'],
      ['href'],
      ['reason'],
      ['reach', 'reachCode'],
      ['publishFrom', 'publishUntil'],
    ],
    fields: {
      audience: { label: 'Public', words: AUDIENCE_NAMES },
      service: { label: 'Service', hint: 'Identifiant officiel du service : R1234.' },
      entry: { label: 'Fiche', hint: 'Laissez vide pour toutes les fiches.' },
      label: { label: 'Lien', hint: 'Vide : le service est masqué.' },
      href: 'Adresse du lien',
      reason: {
        label: 'Ce que lira le visiteur',
        hint: 'Pourquoi ce service n’est pas proposé ici.',
      },
      ...REACH_AND_PERIOD,
    },
  },
  [OWN_ENTRY]: ownEntryScreen,
};

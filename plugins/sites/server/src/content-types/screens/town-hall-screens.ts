import type { Screen, Screens } from '#platform';
import { WEEKDAYS } from '../../domain/french-dates';
import { RECEPTION_SERVICES } from '../../domain/reception';

const office: Screen = {
  name: 'Mairie et accueils',
  title: 'name',
  sort: ['name', 'ASC'],
  columns: ['name', 'serves', 'city', 'phone'],
  rows: [
    ['name'],
    ['street', 'complement'],
    ['postalCode', 'city'],
    ['phone', 'email'],
    ['serves', 'standsAlone'],
    ['closedOnPublicHolidays', 'wheelchairAccess'],
    ['latitude', 'longitude'],
  ],
  fields: {
    name: {
      label: 'Nom',
      hint: 'Par exemple : Mairie de Cardaillac, Agence postale, Médiathèque.',
    },
    serves: {
      label: 'Service rendu',
      hint: 'Si ce lieu rend un de ces services, le guide le montre à ceux qui le cherchent. Sinon, rien : mairie, mairie annexe, médiathèque…',
      words: RECEPTION_SERVICES,
    },
    standsAlone: {
      label: 'À la place de l’annuaire officiel',
      hint: 'Oui : le guide ne montre plus les autres guichets de ce service. Non : ils suivent.',
    },
    street: { label: 'Adresse', hint: 'Numéro et rue, ou lieu-dit, montrés sur le site.' },
    complement: 'Complément d’adresse',
    postalCode: 'Code postal',
    city: 'Commune',
    phone: { label: 'Téléphone', hint: 'Un seul numéro, montré sur le site.' },
    email: { label: 'Courriel', hint: 'Il n’est jamais montré aux robots.' },
    latitude: { label: 'Latitude', hint: 'Place l’accueil sur la carte : 44,448 par exemple.' },
    longitude: { label: 'Longitude', hint: 'Par exemple : 1,441.' },
    closedOnPublicHolidays: 'Fermé les jours fériés',
    wheelchairAccess: {
      label: 'Accès en fauteuil roulant',
      hint: 'Ce qu’il faut savoir pour entrer : rampe, sonnette, place réservée…',
    },
  },
};

const PLACE = {
  label: 'Lieu',
  hint: 'À choisir toujours, même s’il n’y en a qu’un : sans lieu, le site ne le montre pas.',
  shows: 'name',
};

const openingSlot: Screen = {
  name: 'Horaires d’ouverture',
  title: 'opens',
  sort: ['weekday', 'ASC'],
  columns: ['weekday', 'opens', 'closes', 'office', 'note'],
  rows: [
    ['weekday', 'opens', 'closes'],
    ['office', 'note'],
  ],
  fields: {
    weekday: { label: 'Jour', words: WEEKDAYS },
    opens: { label: 'De', hint: 'Heure d’ouverture, comme 9 h ou 9 h 30.' },
    closes: { label: 'À', hint: 'Heure de fermeture, comme 12 h 30.' },
    note: { label: 'Précision', hint: 'Par exemple : sur rendez-vous.' },
    office: PLACE,
  },
};

const exceptionalClosure: Screen = {
  name: 'Fermetures exceptionnelles',
  title: 'reason',
  sort: ['startsOn', 'DESC'],
  columns: ['startsOn', 'endsOn', 'reason', 'office'],
  rows: [['startsOn', 'endsOn'], ['reason'], ['office']],
  fields: {
    startsOn: { label: 'Du', hint: 'Premier jour de fermeture.' },
    endsOn: { label: 'Au', hint: 'Dernier jour, le même pour une seule journée.' },
    reason: { label: 'Raison', hint: 'Par exemple : congés, formation.' },
    office: PLACE,
  },
};

const accessibilityAudit: Screen = {
  name: 'Audits d’accessibilité',
  title: 'auditor',
  sort: ['auditedOn', 'DESC'],
  columns: ['auditedOn', 'auditor'],
  rows: [
    ['auditedOn', 'auditor'],
    ['method'],
    ['pages'],
    ['results'],
    ['nonAccessible'],
    ['tools'],
    ['environment'],
  ],
  fields: {
    auditedOn: 'Date de l’audit',
    auditor: { label: 'Auditeur', hint: 'La personne ou l’organisme qui a relevé les résultats.' },
    method: 'Méthode',
    tools: 'Outils',
    environment: { label: 'Environnement', hint: 'Navigateurs et aides techniques essayés.' },
    pages: 'Pages auditées',
    results: { label: 'Résultats', hint: 'Un résultat par critère du RGAA 4.1.2.' },
    nonAccessible: {
      label: 'Contenus non accessibles',
      hint: 'Chacun avec sa raison : non-conformité, dérogation, hors du champ.',
    },
  },
};

/** The town hall, when it is open, and what its site was audited for. */
export const townHallScreens: Screens = {
  'plugin::sites.office': office,
  'plugin::sites.opening-slot': openingSlot,
  'plugin::sites.exceptional-closure': exceptionalClosure,
  'plugin::sites.accessibility-audit': accessibilityAudit,
};

import type { Screens } from '#platform';

const ORDER = { label: 'Ordre', hint: 'Le plus petit nombre passe en premier.' };

export const screens: Screens = {
  'plugin::pages.page': {
    name: 'Pages',
    title: 'title',
    sort: ['position', 'ASC'],
    columns: ['title', 'kind', 'parent', 'position', 'inMenu'],
    rows: [
      ['title'],
      ['lead'],
      ['body'],
      ['picture'],
      ['parent', 'kind'],
      ['position', 'inMenu'],
      ['publishFrom', 'publishUntil'],
      ['slug'],
    ],
    fields: {
      title: 'Titre',
      slug: {
        label: 'Fin de l’adresse',
        hint: 'Faite d’après le titre si vous la laissez vide. L’ancienne adresse mène à la nouvelle.',
      },
      kind: {
        label: 'Modèle',
        hint: 'Ce que la page affiche d’elle-même, en plus de son texte.',
        words: {
          standard: 'Page de texte',
          home: 'Accueil',
          discover: 'Découvrir la commune',
          team: 'L’équipe municipale',
          practical: 'Informations pratiques',
          procedures: 'Démarches administratives',
          contact: 'Contact',
          legal: 'Mentions légales',
        },
      },
      lead: { label: 'Chapô', hint: 'Une ou deux phrases qui disent ce qu’on trouve ici.' },
      body: 'Texte',
      position: ORDER,
      inMenu: {
        label: 'Dans le menu',
        hint: 'Sinon, on y arrive par un lien ou par le plan du site.',
      },
      parent: { label: 'Rubrique', hint: 'La page dont celle-ci dépend.', shows: 'title' },
      picture: 'Photo',
      publishFrom: {
        label: 'Publier à partir du',
        hint: 'Sans date, la page paraît dès que vous la publiez.',
      },
      publishUntil: { label: 'Publier jusqu’au', hint: 'Sans date, elle reste en ligne.' },
    },
  },
  'plugin::pages.council-member': {
    name: 'Équipe municipale',
    title: 'lastName',
    sort: ['rank', 'ASC'],
    columns: ['lastName', 'firstName', 'office', 'delegation', 'rank'],
    rows: [['firstName', 'lastName'], ['office', 'delegation'], ['portrait'], ['rank']],
    fields: {
      firstName: 'Prénom',
      lastName: 'Nom',
      office: { label: 'Fonction', hint: 'Maire, premier adjoint, conseillère municipale…' },
      delegation: { label: 'Délégation', hint: 'Par exemple : écoles et vie associative.' },
      rank: ORDER,
      portrait: 'Portrait',
    },
  },
  'plugin::pages.quick-link': {
    name: 'Démarches rapides',
    title: 'title',
    sort: ['position', 'ASC'],
    columns: ['title', 'target', 'position'],
    rows: [['title'], ['description'], ['target'], ['position']],
    fields: {
      title: { label: 'Intitulé', hint: 'Par exemple : Demander un acte d’état civil.' },
      description: 'Précision',
      target: {
        label: 'Adresse',
        hint: 'Une page du site, comme /contact, ou une adresse https://…',
      },
      position: ORDER,
    },
  },
  'plugin::pages.reminder': {
    name: 'À noter',
    title: 'title',
    sort: ['happensOn', 'DESC'],
    columns: ['title', 'happensOn', 'detail'],
    rows: [['title'], ['happensOn'], ['detail'], ['target']],
    fields: {
      title: { label: 'Intitulé', hint: 'Par exemple : Collecte des encombrants.' },
      detail: { label: 'Précision', hint: 'Heure, lieu, ce qu’il faut préparer.' },
      happensOn: 'Date',
      target: { label: 'Adresse', hint: 'Pour en savoir plus : /actualites/… ou https://…' },
    },
  },
  'plugin::pages.useful-number': {
    name: 'Numéros utiles',
    title: 'name',
    sort: ['position', 'ASC'],
    columns: ['name', 'phone', 'position'],
    rows: [['name', 'phone'], ['details'], ['position']],
    fields: {
      name: { label: 'Nom', hint: 'Service, médecin, école…' },
      phone: 'Téléphone',
      details: { label: 'Précision', hint: 'Jours, horaires, adresse.' },
      position: ORDER,
    },
  },
};

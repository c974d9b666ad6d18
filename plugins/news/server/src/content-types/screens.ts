import type { Screens } from '#platform';

export const screens: Screens = {
  'plugin::news.news-item': {
    name: 'Actualités',
    title: 'title',
    sort: ['publishFrom', 'DESC'],
    columns: ['title', 'publishFrom', 'publishUntil', 'pinnedUntil'],
    rows: [
      ['title'],
      ['lead'],
      ['body'],
      ['cover', 'images'],
      ['attachments'],
      ['publishFrom', 'publishUntil', 'pinnedUntil'],
      ['slug'],
    ],
    fields: {
      title: { label: 'Titre', hint: 'Ce qui se passe, en une ligne.' },
      lead: { label: 'Chapô', hint: 'Une ou deux phrases, reprises dans les listes.' },
      body: 'Texte',
      cover: { label: 'Photo principale', hint: 'En tête de l’actualité et dans les listes.' },
      images: 'Autres photos',
      attachments: {
        label: 'Documents joints',
        hint: 'Affiche, programme, formulaire… en PDF de préférence.',
      },
      publishFrom: {
        label: 'Publier à partir du',
        hint: 'Sans date, l’actualité paraît dès que vous la publiez.',
      },
      publishUntil: {
        label: 'Publier jusqu’au',
        hint: 'Sans date, elle reste en ligne.',
      },
      pinnedUntil: {
        label: 'À la une jusqu’au',
        hint: 'Jusqu’à cette date, elle passe avant les autres à l’accueil.',
      },
      slug: {
        label: 'Fin de l’adresse',
        hint: 'Faite d’après le titre si vous la laissez vide.',
      },
    },
  },
};

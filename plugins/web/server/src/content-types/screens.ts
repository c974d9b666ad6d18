import type { Screens } from '#platform';

export const screens: Screens = {
  'plugin::web.redirect': {
    name: 'Redirections',
    title: 'oldPath',
    sort: ['oldPath', 'ASC'],
    columns: ['oldPath', 'newPath', 'permanent'],
    rows: [['oldPath'], ['newPath'], ['permanent']],
    fields: {
      oldPath: { label: 'Ancienne adresse', hint: 'À partir de la barre : /ancienne-page.' },
      newPath: {
        label: 'Nouvelle adresse',
        hint: 'Une page du site, comme /contact. Vide : la page a disparu.',
      },
      permanent: {
        label: 'Pour toujours',
        hint: 'Les moteurs de recherche oublient alors l’ancienne adresse.',
      },
    },
  },
};

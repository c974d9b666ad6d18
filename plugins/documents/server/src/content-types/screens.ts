import type { Screens } from '#platform';
import { DOCUMENT_KINDS } from '../domain/document-kind';

export const screens: Screens = {
  'plugin::documents.public-document': {
    name: 'Documents',
    title: 'title',
    sort: ['datedOn', 'DESC'],
    columns: ['title', 'kind', 'datedOn', 'publishFrom'],
    rows: [
      ['title'],
      ['kind', 'datedOn'],
      ['file'],
      ['description'],
      ['publishFrom', 'publishUntil'],
    ],
    fields: {
      title: { label: 'Titre', hint: 'Par exemple : Compte rendu du conseil du 12 mars 2026.' },
      kind: {
        label: 'Nature',
        words: DOCUMENT_KINDS,
      },
      datedOn: { label: 'Date du document', hint: 'Celle de la séance, de l’acte ou du numéro.' },
      file: { label: 'Fichier', hint: 'Un PDF dont le texte peut être lu et cherché.' },
      description: { label: 'Présentation', hint: 'Une ou deux phrases.' },
      publishFrom: {
        label: 'Publier à partir du',
        hint: 'Sans date, le document paraît dès que vous le publiez.',
      },
      publishUntil: { label: 'Publier jusqu’au', hint: 'Sans date, il reste en ligne.' },
    },
  },
};

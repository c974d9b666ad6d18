import type { Screens } from '#platform';
import { SUBJECT } from './uids';

export const screens: Screens = {
  [SUBJECT]: {
    name: 'Objets des messages',
    title: 'label',
    sort: ['position', 'ASC'],
    columns: ['label', 'active', 'position'],
    rows: [['label'], ['recipients'], ['active', 'position']],
    fields: {
      label: {
        label: 'Objet',
        hint: 'Ce que le visiteur choisit : Urbanisme, École, Signaler un problème…',
      },
      recipients: {
        label: 'Destinataires',
        hint: 'Une adresse de courriel par ligne. Elles n’apparaissent jamais sur le site.',
      },
      active: { label: 'Proposé', hint: 'Sans destinataire, un objet n’est pas proposé.' },
      position: { label: 'Place dans la liste', hint: 'Les plus petits nombres d’abord.' },
    },
  },
};

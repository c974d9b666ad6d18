import { slots } from '../content/usual';
import type { DemoReception } from '../types';

export const cahorsReceptions: readonly DemoReception[] = [
  {
    name: 'Permanence de la Caf à Terre-Rouge',
    serves: 'caf',
    street: '12 rue des Tilleuls',
    postalCode: '46000',
    city: 'Cahors',
    phone: '05 36 49 20 71',
    slots: slots('2 09:00-12:00 # sur rendez-vous', '4 14:00-17:00'),
  },
  {
    name: 'Conciliateur de justice, à la maison des associations',
    serves: 'conciliator',
    street: '5 place Rousseau',
    postalCode: '46000',
    city: 'Cahors',
    phone: '05 36 49 20 72',
    slots: slots('3 14:00-17:00 # sur rendez-vous'),
  },
];

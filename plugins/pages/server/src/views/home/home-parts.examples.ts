import {
  showcase,
  type DatedItem,
  type FactFigure,
  type Person,
  type Place,
  type QuickLink,
} from '#web';
import type { StoryProps } from './home-parts';
import type { UsefulNumber } from './useful-numbers';

export const fiveProcedures: QuickLink[] = [
  {
    label: 'Carte d’identité, passeport',
    href: '/demarches/identite',
    detail: 'Où faire la demande',
  },
  { label: 'Acte de naissance', href: '/demarches/etat-civil', detail: 'Copie en ligne' },
  { label: 'Déclarer des travaux', href: '/demarches/urbanisme', detail: 'Permis, déclaration' },
  { label: 'Louer la salle des fêtes', href: '/demarches/salle', detail: 'Tarifs et demande' },
  { label: 'Inscription à l’école', href: '/demarches/ecole', detail: 'Cantine, garderie, car' },
];

export const novemberReminders: DatedItem[] = [
  { date: '2026-11-24', title: 'Collecte des bacs jaunes', detail: 'À sortir lundi soir' },
  {
    date: '2026-12-04',
    title: 'Conseil municipal',
    href: '/documents',
    detail: '20 h 30, salle du conseil',
  },
  { date: '2026-12-12', title: 'Repas des aînés', detail: 'Salle des fêtes, 12 h' },
];

export const usefulNumbers: UsefulNumber[] = [
  { label: 'Médecin de garde', phone: '3966' },
  { label: 'Pompiers', phone: '18' },
  { label: 'Urgences', phone: '112' },
];

export const carennacFigures: FactFigure[] = [
  { label: 'Habitants', value: '408', note: 'population municipale' },
  { label: 'Code postal', value: '46110' },
  { label: 'Superficie', value: '18,9 km²' },
  { label: 'Intercommunalité', value: 'Causses et Vallée de la Dordogne' },
  { label: 'Arrondissement', value: 'Gourdon' },
];

export const carennacStory: StoryProps = {
  title: 'Un village au bord de l’eau',
  text: 'Le village s’est serré autour de son prieuré, les pieds dans la rivière et le dos au causse. On y a bâti en pierre blonde, couvert en tuile brune, planté des pruniers et des noyers. L’île d’en face se gagne encore en barque.',
  photo: showcase.river,
  more: { label: 'Découvrir la commune', href: '/decouvrir' },
};

export const mayor: Person = {
  name: 'Hélène Vayssié',
  role: 'Maire',
  duties: 'Reçoit sur rendez-vous le jeudi de 9 h à 12 h.',
};

export const villagePlaces: Place[] = [
  { name: 'Mairie', address: 'Le Bourg', latitude: 44.9186, longitude: 1.7328, href: '/contact' },
  { name: 'École', address: 'Route de la Combe', latitude: 44.9171, longitude: 1.7342 },
  {
    name: 'Salle des fêtes',
    address: 'Place de la Fontaine',
    latitude: 44.9179,
    longitude: 1.7311,
  },
];

export const novemberEvents: DatedItem[] = [
  {
    date: '2026-11-28',
    title: 'Veillée contes au coin du feu',
    href: '/agenda/veillee',
    detail: '20 h, bibliothèque',
  },
  {
    date: '2026-12-05',
    title: 'Marché de Noël',
    href: '/agenda/marche-de-noel',
    detail: '10 h – 18 h, la halle',
  },
  {
    date: '2026-12-13',
    title: 'Concert du chœur de la vallée',
    href: '/agenda/concert',
    detail: '17 h, église',
  },
];

import type { TemplateName } from '../../templates';
import type { HoursRow, MenuEntry, SiteFrame, TownHall } from '../types';
import { exampleArms } from './photos';

export const villageHours: HoursRow[] = [
  { days: 'Lundi', hours: 'Fermé', closed: true },
  { days: 'Mardi', hours: '9 h – 12 h et 13 h 30 – 17 h 30' },
  { days: 'Mercredi', hours: 'Fermé', closed: true },
  { days: 'Jeudi', hours: '9 h – 12 h' },
  { days: 'Vendredi', hours: '9 h – 12 h (semaines paires)' },
  { days: 'Samedi et dimanche', hours: 'Fermé', closed: true },
];

export const carennacTownHall: TownHall = {
  name: 'Mairie de Carennac',
  address: { street: ['Le Bourg'], postalCode: '46110', city: 'Carennac' },
  phone: '0565000001',
  contactHref: '/contact#ecrire',
  routeHref: 'https://www.openstreetmap.org/directions?to=44.9186,1.7328',
  hours: villageHours,
  status: { open: true, words: 'Ouvert jusqu’à 17 h 30' },
  closures: [],
  hoursHref: '/informations-pratiques',
};

export const closedTownHall: TownHall = {
  ...carennacTownHall,
  status: { open: false, words: 'Fermé, ouvre mardi à 9 h' },
  closures: [
    'Fermeture exceptionnelle du 24 décembre 2026 au 2 janvier 2027 : congés de fin d’année',
    'Fermeture exceptionnelle le 15 janvier 2027',
  ],
};

export const villageMenu: MenuEntry[] = [
  { label: 'Découvrir la commune', href: '/decouvrir' },
  {
    label: 'La mairie',
    href: '/mairie',
    children: [
      { label: 'L’équipe municipale', href: '/equipe-municipale' },
      { label: 'Documents', href: '/documents' },
      { label: 'Actualités', href: '/actualites' },
    ],
  },
  { label: 'Informations pratiques', href: '/informations-pratiques' },
  { label: 'Démarches', href: '/demarches' },
  { label: 'Contact', href: '/contact' },
];

/** What the catalogue and the tests put around every view. */
export const carennac = (template: TemplateName, changes: Partial<SiteFrame> = {}): SiteFrame => ({
  name: 'Carennac',
  subtitle: 'Commune du Lot',
  origin: 'https://carennac.example',
  template,
  assets: { stylesheet: '/assets/site.css', preloadFonts: [], mapScript: '/assets/map.js' },
  coatOfArms: exampleArms('blason-carennac'),
  menu: villageMenu,
  townHall: carennacTownHall,
  contactHref: '/contact',
  collectivity: {
    the: 'la mairie',
    of: 'de la mairie',
    to: 'à la mairie',
    inFull: 'la mairie de Carennac',
    ofInFull: 'de la mairie de Carennac',
    toInFull: 'à la mairie de Carennac',
    ofPlace: 'de Carennac',
  },
  accessibilityMention: 'Accessibilité : partiellement conforme',
  partners: [
    {
      label: 'Communauté de communes Causses et Vallée de la Dordogne',
      href: 'https://cauvaldor.example',
    },
    { label: 'Département du Lot', href: 'https://lot.example' },
  ],
  platform: { label: 'Centre de gestion du Lot', href: 'https://cdg46.example' },
  feedHref: '/actualites.rss',
  ...changes,
});

/** A long name, no coat of arms, a closed town hall, a search. */
export const labastide = (template: TemplateName): SiteFrame =>
  carennac(template, {
    name: 'Labastide-du-Haut-Mont',
    origin: 'https://labastide-du-haut-mont.example',
    coatOfArms: undefined,
    searchHref: '/recherche',
    townHall: {
      ...closedTownHall,
      name: 'Mairie de Labastide-du-Haut-Mont',
      address: {
        street: ['Place de la Mairie'],
        postalCode: '46210',
        city: 'Labastide-du-Haut-Mont',
      },
    },
    accessibilityMention: 'Accessibilité : non conforme',
    partners: [],
    preview: { launchesOn: '2027-01-01' },
  });

import type { TemplateName } from '../../templates';
import type { DayHours, MenuEntry, SiteFrame, TownHall } from '../types';
import { exampleArms } from './photos';

const morning = { opens: '09:00', closes: '12:00' };
const afternoon = { opens: '13:30', closes: '17:30' };

export const villageHours: DayHours[] = [
  { day: 1, ranges: [] },
  { day: 2, ranges: [morning, afternoon] },
  { day: 3, ranges: [] },
  { day: 4, ranges: [morning] },
  { day: 5, ranges: [morning], note: 'semaines paires' },
  { day: 6, ranges: [] },
  { day: 7, ranges: [] },
];

export const carennacTownHall: TownHall = {
  name: 'Mairie de Carennac',
  address: { street: ['Le Bourg'], postalCode: '46110', city: 'Carennac' },
  phone: '0565000001',
  contactHref: '/contact',
  routeHref: 'https://www.openstreetmap.org/directions?to=44.9186,1.7328',
  hours: villageHours,
  status: { state: 'open', closesAt: '17:30' },
  closures: [],
  hoursHref: '/informations-pratiques',
};

export const closedTownHall: TownHall = {
  ...carennacTownHall,
  status: { state: 'closed', next: { date: '2026-11-24', daysAway: 2, at: '09:00' } },
  closures: [
    { from: '2026-12-24', until: '2027-01-02', reason: 'congés de fin d’année' },
    { from: '2027-01-15', reason: 'formation de la secrétaire' },
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
  accessibility: 'partial',
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
    accessibility: 'none',
    partners: [],
    preview: { launchesOn: '2027-01-01' },
  });

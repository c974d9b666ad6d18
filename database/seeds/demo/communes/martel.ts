import { slugOfTitle } from '../content/slug';
import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';
import type { DemoNewsItem, DemoPhoto } from '../types';
import { martelBriefs } from './martel-briefs';

/** The few notes that came with a picture, by their place in the list. */
const pictures: Readonly<Record<number, DemoPhoto>> = {
  1: view('market', 'morning', 'Étals et passants devant les façades de la place'),
  7: view('library', 'afternoon', 'La salle de la bibliothèque, ses rayonnages et son tapis rouge'),
  8: view('roadworks', 'morning', 'Barrière et rouleau sur une route en travaux'),
  13: view('market-hall', 'dusk', 'La halle éclairée de l’intérieur au crépuscule'),
  15: view('waste', 'morning', 'Quatre bacs de tri alignés devant un mur de pierres sèches'),
  26: view('school', 'morning', 'La cour de l’école un matin de classe'),
  37: view('restoration', 'afternoon', 'Une tour entourée d’un échafaudage'),
  51: view('walnut-orchard', 'afternoon', 'Une allée de noyers dans la plaine', {
    season: 'autumn',
  }),
  55: view('concert', 'dusk', 'Des musiciens sur une estrade, sous les guirlandes de lampes'),
};

const news: DemoNewsItem[] = martelBriefs.map(([title, text], index) => ({
  slug: slugOfTitle(title),
  title,
  lead: text,
  body: `<p>${text}</p><p>Renseignements <a href="/contact">à la mairie</a>.</p>`,
  posted: { daysAgo: 1 + index * 9 },
  ...(index === 1 && { pinnedForDays: 5 }),
  ...(pictures[index] && { cover: pictures[index] }),
}));

export const martel = village({
  insee: '46185',
  label: 'martel',
  name: 'Martel',
  template: 'bastide',
  palette: 'tuile',
  tagline: 'La ville aux sept tours',
  banner: view(
    'market-hall',
    'morning',
    'La vieille halle de Martel entre ses maisons et ses tours',
    { season: 'summer', sun: 'right' },
  ),
  arms: {
    shield: 'modern',
    field: 'gueules',
    bearing: { charge: 'tower', tincture: 'or', count: 3 },
  },
  welcome:
    'Sept tours, une halle, un train à vapeur et beaucoup de petites nouvelles : à Martel, la mairie publie souvent et court. Cherchez, vous trouverez.',
  history: [
    'Ville de la vicomté de Turenne, presque indépendante, Martel reçoit sa charte de franchises au XIIIe siècle.',
    'Ses tours et ses hôtels disent la richesse des marchands et des officiers du vicomte.',
    'La halle du XVIIIe siècle, aux poutres de châtaignier, abrite encore le marché et ses mesures de pierre.',
  ],
  discover: `<p>Sous la halle, cherchez les anciennes mesures à grain creusées dans la pierre : deux petites et deux grandes, comme les conversations du samedi.</p><h2>Les sept tours</h2><p>On les compte depuis la colline : le clocher, l’horloge, les tours des vieux hôtels. Le livret du visiteur, gratuit, propose un parcours d’une heure.</p><h2>La noix et le rail</h2><p>La plaine est plantée de noyers ; le moulin presse encore l’huile à l’ancienne. La voie ferrée, elle, suit la falaise au-dessus de la Dordogne.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Lundi et jeudi' },
        { title: 'Bacs jaunes', detail: 'Jeudi, semaines paires' },
        { title: 'Déchèterie', phone: '05 36 49 18 60' },
      ],
    },
    {
      title: 'Marchés',
      items: [{ title: 'Sous la halle', detail: 'Mercredi et samedi, de 8 heures à 12 h 30' }],
    },
    {
      title: 'Écoles',
      items: [
        { title: 'Maternelle et élémentaire', phone: '05 36 49 18 21' },
        { title: 'Collège', phone: '05 36 49 18 22' },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Astreinte technique', phone: '05 36 49 18 99', details: 'nuits et dimanches' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Ghislaine', lastName: 'Septours', office: 'Maire' },
    {
      firstName: 'Ludovic',
      lastName: 'Tournemine',
      office: 'Premier adjoint',
      delegation: 'Finances',
    },
    { firstName: 'Éva', lastName: 'Gluguet', office: 'Deuxième adjointe', delegation: 'Écoles' },
    {
      firstName: 'Patrice',
      lastName: 'Courtilhac',
      office: 'Troisième adjoint',
      delegation: 'Travaux',
    },
    { firstName: 'Sidonie', lastName: 'Raymondet', delegation: 'Culture et patrimoine' },
    { firstName: 'Wilfried', lastName: 'Noyeraud', delegation: 'Agriculture' },
    { firstName: 'Josiane', lastName: 'Landiraud' },
    { firstName: 'Adrien', lastName: 'Murelou' },
  ],
  office: {
    name: 'Mairie de Martel',
    street: 'Place des Consuls',
    complement: 'Palais de la Raymondie',
    postalCode: '46600',
    phone: '05 36 49 18 10',
    latitude: 44.9376,
    longitude: 1.6087,
    wheelchairAccess: 'Élévateur dans la cour, interphone au portail',
    slots: slots('1 2 3 4 5 08:30-12:00', '1 2 3 4 13:30-17:30', '5 13:30-16:30'),
    closures: [{ on: 'lundi+7', days: 1, reason: 'Journée de formation' }],
  },
  reminders: [
    { title: 'Marché sous la halle', detail: 'De 8 h à 12 h 30', on: 'samedi+1' },
    { title: 'Conseil municipal', detail: '20 heures, palais de la Raymondie', on: 'mardi+12' },
  ],
  news,
  documents: [
    councilMinutes('conseil-1', { daysAgo: 20 }, 'Présents : dix-sept conseillers ; un pouvoir.', [
      {
        heading: 'Zone limitée à 30',
        text: 'Le conseil étend la limitation à l’ensemble du bourg et demande un bilan au bout d’un an.',
        vote: 'Adopté par quinze voix et trois abstentions.',
      },
      {
        heading: 'Tour Tournemire',
        text: 'Le plan de financement de la seconde tranche est approuvé.',
      },
    ]),
    councilMinutes('conseil-2', { daysAgo: 71 }, 'Présents : seize conseillers.', [
      {
        heading: 'Plan d’urbanisme',
        text: 'Le débat sur les orientations a eu lieu ; une réunion publique est organisée.',
      },
    ]),
    notice(
      'livret-sept-tours',
      { daysAgo: 160 },
      'Le livret des sept tours',
      'Un parcours d’une heure à travers la ville.',
      [
        'Partez de la halle et levez la tête : la première tour est derrière vous.',
        'Chaque énigme donne une lettre. Les sept lettres forment un mot que l’accueil vous échangera contre un souvenir.',
      ],
    ),
  ],
});

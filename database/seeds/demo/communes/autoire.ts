import { councilMinutes, emergencies, slots } from '../content/usual';
import { view, village } from '../content/village';

export const autoire = village({
  insee: '46011',
  label: 'autoire',
  name: 'Autoire',
  template: 'causse',
  palette: 'pierre',
  tagline: 'Un cirque, une cascade, des manoirs',
  banner: view(
    'cirque',
    'morning',
    'Autoire au fond de son cirque de falaises, la cascade en arrière-plan',
    { season: 'spring', sun: 'left' },
  ),
  arms: {
    shield: 'old',
    field: 'azur',
    ordinary: { kind: 'pale', tincture: 'argent' },
    bearing: { charge: 'swallow', tincture: 'azur' },
  },
  welcome:
    'Au fond du cirque, le soleil arrive tard et la fraîcheur reste longtemps. Nous sommes moins de quatre cents, et nous aimons autant l’été que les matins de givre.',
  history: [
    'Vignerons, notaires et petits nobles ont bâti ici manoirs et gentilhommières, au temps de la vicomté.',
    'Une forteresse accrochée à la falaise gardait le passage vers le causse.',
    'Les noyers et les prés ont remplacé les vignes ; les pigeonniers sont restés.',
  ],
  discover: `<p>La route tourne et soudain le cirque s’ouvre : falaises blondes, toits bruns, filet d’eau au fond. La cascade tombe d’une trentaine de mètres, vive au printemps, timide en août.</p><h2>Le sentier de la cascade</h2><p>Vingt minutes depuis le parking, au frais. Le retour par le château demande de bonnes jambes et récompense par la vue.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mercredi' },
        { title: 'Tri', detail: 'Vendredi, semaines impaires' },
      ],
    },
  ],
  usefulNumbers: [{ name: 'École (Loubressac)', phone: '05 36 49 77 20' }, ...emergencies],
  council: [
    { firstName: 'Marguerite', lastName: 'Vicomtal', office: 'Maire' },
    {
      firstName: 'Olivier',
      lastName: 'Pigeonnet',
      office: 'Premier adjoint',
      delegation: 'Sentiers et falaise',
    },
    { firstName: 'Rachel', lastName: 'Banèze-Lapoutre', office: 'Deuxième adjointe' },
    { firstName: 'Gontran', lastName: 'Limargal' },
    { firstName: 'Sarah', lastName: 'Cascavel', delegation: 'Eau' },
  ],
  office: {
    name: 'Mairie d’Autoire',
    street: 'Le Bourg',
    complement: 'Face à la fontaine',
    postalCode: '46400',
    phone: '05 36 49 78 10',
    latitude: 44.8546,
    longitude: 1.8201,
    slots: slots('2 09:00-12:00', '4 13:30-18:00'),
    closures: [{ on: 'lundi+26', days: 7, reason: 'Congés ; urgences à la mairie de Loubressac' }],
  },
  reminders: [
    { title: 'Tri des emballages', detail: 'Sacs jaunes à sortir la veille', on: 'vendredi+3' },
  ],
  news: [
    {
      slug: 'parking-cascade',
      title: 'Le parking de la cascade devient payant pour les visiteurs',
      lead: 'Deux euros la journée, gratuit pour les habitants de la commune et du canton.',
      body: `<p>La recette est entièrement consacrée au sentier, aux toilettes et à l’enlèvement des déchets. Les cartes des habitants sont prêtes en mairie.</p>`,
      posted: { daysAgo: 15 },
      cover: view(
        'cirque',
        'noon',
        'La cascade et les falaises du cirque, vues depuis le village',
        { variant: 'midi' },
      ),
    },
    {
      slug: 'fontaine-givre',
      title: 'Givre sur la fontaine',
      lead: 'Les marches sont glissantes, le spectacle est gratuit.',
      body: `<p>Le sentier de la cascade est déconseillé tant que le gel tient. Du sable est à disposition devant la mairie.</p>`,
      posted: { lastOn: '01-12' },
      cover: view('lavoir', 'morning', 'Le lavoir et la falaise un matin d’hiver', {
        season: 'snow',
      }),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 40 }, 'Présents : huit conseillers.', [
      {
        heading: 'Parking de la cascade',
        text: 'Le conseil fixe le tarif à deux euros la journée et la gratuité pour les habitants du canton.',
        vote: 'Adopté par six voix contre deux.',
      },
      {
        heading: 'Filets de la falaise',
        text: 'Le contrôle des filets est commandé avant la saison.',
      },
    ]),
  ],
});

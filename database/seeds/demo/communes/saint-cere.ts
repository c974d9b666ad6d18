import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const saintCere = village({
  insee: '46251',
  label: 'saint-cere',
  name: 'Saint-Céré',
  template: 'bastide',
  palette: 'lavande',
  tagline: 'La Bave au milieu, les tours au-dessus, la place au centre',
  banner: view(
    'bastide',
    'afternoon',
    'Une place de Saint-Céré, ses façades à pans de bois et ses arcades',
    { season: 'summer', sun: 'right' },
  ),
  arms: {
    shield: 'modern',
    field: 'azur',
    bearing: { charge: 'tower', tincture: 'or', count: 2 },
    base: { tincture: 'argent', edge: 'wavy' },
  },
  welcome:
    'Petite ville de plus de trois mille habitants, Saint-Céré concentre écoles, hôpital, commerces et festivals. Le site de la mairie est fait pour aller vite : dites ce que vous cherchez.',
  history: [
    'Au pied des tours de Saint-Laurent, la ville marchande se développe le long des canaux de la Bave.',
    'Place du Mercadial, les maisons à encorbellement gardent les étals de pierre des poissonniers.',
    'Au XXe siècle, peintres et musiciens y ont trouvé un atelier, puis un public.',
  ],
  discover: `<p>La Bave, canalisée, fait le tour des maisons ; on l’enjambe sans y penser. Place du Mercadial, les bancs de pierre du taouilié rappellent le marché aux poissons.</p><h2>Les tours de Saint-Laurent</h2><p>Les deux tours veillent depuis la colline. Un peintre et tapissier célèbre y installa son atelier après la guerre ; on le visite.</p><h2>L’été en musique</h2><p>Opéra, chanson, harmonies : pendant un mois, la ville s’accorde.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Lundi, mercredi et vendredi au centre' },
        { title: 'Bacs jaunes', detail: 'Jeudi' },
        { title: 'Déchèterie', phone: '05 36 49 83 60' },
      ],
    },
    {
      title: 'Enfance',
      items: [
        { title: 'Écoles', phone: '05 36 49 83 21' },
        { title: 'Crèche', phone: '05 36 49 83 23' },
        { title: 'Centre de loisirs', phone: '05 36 49 83 25' },
      ],
    },
    {
      title: 'Culture et sports',
      items: [
        { title: 'Médiathèque', phone: '05 36 49 83 30' },
        { title: 'Piscine', detail: 'De juin à septembre', phone: '05 36 49 83 35' },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Police municipale', phone: '05 36 49 83 17' },
    { name: 'Astreinte technique', phone: '05 36 49 83 99' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Laurence', lastName: 'Mercadiel', office: 'Maire' },
    {
      firstName: 'Basile',
      lastName: 'Taouilhac',
      office: 'Premier adjoint',
      delegation: 'Finances',
    },
    {
      firstName: 'Nadège',
      lastName: 'Cérenval',
      office: 'Deuxième adjointe',
      delegation: 'Culture et festivals',
    },
    {
      firstName: 'Ismaël',
      lastName: 'Bavelle',
      office: 'Troisième adjoint',
      delegation: 'Commerce',
    },
    {
      firstName: 'Thérèse',
      lastName: 'Lentillou',
      office: 'Quatrième adjointe',
      delegation: 'Solidarité',
    },
    { firstName: 'Côme', lastName: 'Laurentel', delegation: 'Sports' },
    { firstName: 'Brune', lastName: 'Autrival', delegation: 'Mobilités' },
    { firstName: 'Edmond', lastName: 'Sousceyriac' },
  ],
  office: {
    name: 'Mairie de Saint-Céré',
    street: '12 place de la République',
    postalCode: '46400',
    phone: '05 36 49 83 10',
    latitude: 44.8577,
    longitude: 1.8909,
    wheelchairAccess: 'Rampe et porte automatique, boucle magnétique à l’accueil',
    slots: slots(
      '1 2 3 4 5 08:30-12:00',
      '1 2 3 4 5 13:30-17:30',
      '6 09:00-12:00 # état civil seulement',
    ),
    closures: [{ on: 'mercredi+6', days: 1, reason: 'Travaux à l’accueil' }],
  },
  reminders: [
    { title: 'Marché', detail: 'Centre-ville, toute la matinée', on: 'samedi+1' },
    {
      title: 'Conseil municipal',
      detail: '19 heures, salle d’honneur, retransmis',
      on: 'jeudi+13',
    },
  ],
  news: [
    {
      slug: 'festival-programme',
      title: 'Le festival d’été dévoile son programme',
      lead: 'Quarante soirées, dont douze gratuites sur les places.',
      body: `<p>La billetterie ouvre le {samedi+8} à 9 heures. Les habitants bénéficient d’un tarif réduit sur présentation d’un justificatif.</p><h2>Les soirées gratuites</h2><ul><li>Place du Mercadial, chaque mardi</li><li>Parc des tours, le dernier dimanche</li></ul>`,
      posted: { lastOn: '05-20' },
      cover: view(
        'concert',
        'dusk',
        'Concert en plein air sur la place, guirlandes de lampes et public debout',
        { season: 'summer' },
      ),
    },
    {
      slug: 'place-republique-travaux',
      title: 'Place de la République : la dernière phase commence',
      lead: 'Arbres, bancs et pavés clairs : fin du chantier dans dix semaines.',
      body: `<p>Le marché du samedi se tient pendant ce temps sur les quais. L’accès à la mairie reste ouvert par la rue de la Mazelle.</p>`,
      posted: { daysAgo: 4 },
      pinnedForDays: 45,
      cover: view('roadworks', 'morning', 'Rouleau, cônes et barrière sur la place en chantier'),
    },
    {
      slug: 'foire-des-rameaux',
      title: 'La foire s’installe en ville',
      lead: 'Deux cents exposants, trois manèges et un stationnement à prévoir.',
      body: `<p>Le centre est fermé aux voitures de 6 heures à 20 heures. Parkings relais gratuits au stade et à la gare routière.</p>`,
      posted: { lastOn: '03-24' },
      cover: view('market', 'morning', 'Étals rayés et badauds un jour de foire', {
        season: 'spring',
      }),
    },
    {
      slug: 'cantine-inscriptions',
      title: 'Cantine et garderie : inscriptions ouvertes',
      lead: 'Jusqu’à la fin du mois, en ligne ou au guichet.',
      body: `<p>Munissez-vous du numéro d’allocataire et du carnet de vaccination. Les familles déjà inscrites ont seulement à confirmer.</p>`,
      posted: { daysAgo: 23 },
      cover: view('school', 'morning', 'La cour de l’école, des enfants cartable au dos'),
    },
    {
      slug: 'expo-tapisseries',
      title: 'Une exposition de tapisseries à la médiathèque',
      lead: 'Cartons, laines et métier : du dessin au mur.',
      body: `<p>Visites commentées le mercredi et le samedi à 15 heures. Atelier pour enfants sur inscription.</p>`,
      posted: { daysAgo: 44 },
      cover: view('library', 'afternoon', 'La salle de la médiathèque et ses rayonnages'),
    },
    {
      slug: 'vigilance-bave',
      title: 'Curage de la Bave',
      lead: 'Les vannes seront ouvertes trois jours : ne marchez pas dans le lit.',
      body: `<p>Les poissons sont déplacés par la fédération de pêche avant les travaux. Le niveau remontera brusquement à la fermeture.</p>`,
      posted: { daysAgo: 63 },
    },
  ],
  documents: [
    councilMinutes(
      'conseil-1',
      { daysAgo: 22 },
      'Présents : vingt et un conseillers ; deux pouvoirs.',
      [
        {
          heading: 'Place de la République',
          text: 'L’avenant au marché d’aménagement est approuvé ; le délai reste inchangé.',
        },
        {
          heading: 'Tarifs des services',
          text: 'Les tarifs de la cantine, de la piscine et de la médiathèque sont arrêtés pour l’année.',
          vote: 'Adopté par dix-neuf voix contre quatre.',
        },
        {
          heading: 'Festival',
          text: 'La convention triennale avec l’association organisatrice est renouvelée.',
        },
      ],
    ),
    notice(
      'stationnement-foire',
      { daysAgo: 90 },
      'Plan de stationnement des jours de foire',
      'Parkings relais, rues fermées, accès des riverains.',
      [
        'Le centre est interdit à la circulation de 6 heures à 20 heures. Les riverains sortent leur véhicule la veille.',
        'Deux parkings relais gratuits sont ouverts : au stade et à la gare routière.',
      ],
    ),
  ],
});

import { councilMinutes, emergencies, slots } from '../content/usual';
import { view, village } from '../content/village';

export const loubressac = village({
  insee: '46177',
  label: 'loubressac',
  name: 'Loubressac',
  template: 'causse',
  palette: 'vigne',
  tagline: 'Un balcon sur trois vallées',
  banner: view(
    'castle',
    'afternoon',
    'Le château et les toits de Loubressac au-dessus de la vallée',
    { season: 'spring', sun: 'left' },
  ),
  arms: {
    shield: 'round',
    field: 'gueules',
    bearing: { charge: 'swallow', tincture: 'argent', count: 3 },
  },
  welcome:
    'De la terrasse de l’église, on voit la Dordogne, la Bave et la Cère se donner rendez-vous. À la mairie, on voit surtout des voisins : entrez, la porte est ouverte.',
  history: [
    'Éperon fortifié dès le Moyen Âge, le village surveille le passage entre le causse et la plaine.',
    'Ruiné par la guerre de Cent Ans, il est rebâti par des familles venues d’Auvergne.',
    'Noix, tabac et troupeaux ont façonné la plaine ; les toits de tuiles brunes, la silhouette.',
  ],
  discover: `<p>Le village est petit et se visite lentement. Les ruelles mènent toutes, tôt ou tard, à la terrasse d’où l’on embrasse la vallée et, en face, la masse rouge de Castelnau.</p><h2>À voir à pied</h2><ul><li>La porte fortifiée et ses rosiers.</li><li>L’église et son portail sculpté.</li><li>Le chemin du Py, dallé, qui descend vers Autoire.</li></ul><p>Le secrétariat est partagé avec la commune d’Autoire : c’est la même voix au téléphone.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mercredi' },
        { title: 'Tri', detail: 'Vendredi, semaines impaires' },
      ],
    },
    {
      title: 'École',
      items: [{ title: 'Regroupement pédagogique avec Autoire', phone: '05 36 49 77 20' }],
    },
  ],
  usefulNumbers: [{ name: 'École', phone: '05 36 49 77 20' }, ...emergencies],
  council: [
    { firstName: 'Armand', lastName: 'Castelbras', office: 'Maire' },
    {
      firstName: 'Noëlle',
      lastName: 'Pouzalgues',
      office: 'Première adjointe',
      delegation: 'Affaires sociales',
    },
    { firstName: 'Matéo', lastName: 'Bavezou', office: 'Deuxième adjoint', delegation: 'Voirie' },
    { firstName: 'Violette', lastName: 'Guibertens' },
    { firstName: 'Sylvère', lastName: 'Dordonel', delegation: 'Tourisme et sentiers' },
    { firstName: 'Khadija', lastName: 'Teulat-Mons' },
  ],
  office: {
    name: 'Mairie de Loubressac',
    street: 'Place de la Mairie',
    postalCode: '46130',
    phone: '05 36 49 77 10',
    latitude: 44.8712,
    longitude: 1.8013,
    slots: slots(
      '1 3 09:00-12:00',
      '5 13:30-17:30',
      '6 09:30-11:30 # les premier et troisième samedis',
    ),
    closures: [{ on: 'lundi+30', days: 7, reason: 'Congés ; urgences à la mairie d’Autoire' }],
  },
  reminders: [{ title: 'Conseil municipal', detail: '20 h 30, à la mairie', on: 'vendredi+13' }],
  news: [
    {
      slug: 'terrasse-muret',
      title: 'Le muret de la terrasse sera relevé',
      lead: 'Dix mètres de pierre sèche à reprendre avant l’été, dans les règles de l’art.',
      body: `<p>Un stage de deux jours permet à chacun d’apprendre : tri des pierres, fruit du mur, couronnement. Huit places, gants fournis.</p><p>Inscription <a href="/contact">par le formulaire</a> ou en mairie.</p>`,
      posted: { daysAgo: 9 },
      cover: view(
        'hike',
        'afternoon',
        'Un chemin bordé d’un mur de pierres sèches, des marcheurs au loin',
      ),
    },
    {
      slug: 'concert-a-l-eglise',
      title: 'Un trio à l’église',
      lead: 'Violon, accordéon et contrebasse, le {samedi+12} à 20 h 30. Libre participation.',
      body: `<p>Le concert est donné au profit de la restauration des vitraux. Les chaises sont comptées : venez un peu en avance.</p>`,
      posted: { daysAgo: 14 },
      cover: view(
        'heritage',
        'afternoon',
        'La porte de l’église ouverte et des visiteurs sur le parvis',
      ),
    },
    {
      slug: 'brume-de-la-vallee',
      title: 'Photographies : la mer de nuages',
      lead: 'Vous êtes nombreux à nous envoyer vos matins de brume. Une exposition se prépare.',
      body: `<p>Déposez vos tirages en mairie avant la fin du mois, avec un titre et le lieu de la prise de vue.</p>`,
      posted: { lastOn: '11-20' },
      cover: view('castle', 'dawn', 'Le château émergeant de la brume à l’aube', {
        mist: 1,
        season: 'autumn',
      }),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 35 }, 'Présents : dix conseillers.', [
      {
        heading: 'Muret de la terrasse',
        text: 'Le conseil confie l’encadrement du chantier à un artisan murailler et approuve le stage ouvert aux habitants.',
      },
      {
        heading: 'Secrétariat partagé',
        text: 'La convention avec la commune d’Autoire est reconduite pour trois ans.',
      },
    ]),
  ],
});

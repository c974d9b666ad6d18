import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const cajarc = village({
  insee: '46045',
  label: 'cajarc',
  name: 'Cajarc',
  template: 'bastide',
  palette: 'safran',
  tagline: 'Un bourg en rond, un plan d’eau et des crocus mauves',
  banner: view(
    'riverside-village',
    'sunset',
    'Le bourg de Cajarc et son reflet dans le Lot, au soleil couchant',
    { season: 'summer', sun: 'left' },
  ),
  arms: {
    shield: 'round',
    field: 'pourpre',
    bearing: { charge: 'sun', tincture: 'or' },
    base: { tincture: 'argent', edge: 'wavy' },
  },
  welcome:
    'Cajarc vit toute l’année : l’école, le collège, le marché deux fois par mois et le tour de ville qu’on fait à pied en dix minutes. Ce site vous dit ce qui s’y passe et qui appeler.',
  history: [
    'Serré dans le cercle de ses anciens fossés, devenus boulevard, le bourg garde ses ruelles médiévales.',
    'Le safran, cultivé ici depuis le Moyen Âge, avait presque disparu ; des producteurs l’ont remis en terre.',
    'Le barrage a donné au bourg son plan d’eau, où l’on rame et où l’on flâne.',
  ],
  discover: `<p>On appelle ici « tour de ville » le boulevard ombragé qui suit l’ancienne enceinte. À l’intérieur, les rues ont gardé leurs noms de métiers ; à l’extérieur, le Lot élargi par le barrage invite à la promenade.</p><h2>Le safran</h2><p>En octobre, les crocus fleurissent avant le jour. On les cueille à la main, on les trie à la veillée : il faut cent cinquante fleurs pour un gramme.</p><h2>Le plan d’eau</h2><p>Base nautique, pelouses, pontons de pêche : tout est à cinq minutes de la place du Foirail.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mardi et vendredi' },
        { title: 'Bacs jaunes', detail: 'Mercredi, une semaine sur deux' },
      ],
    },
    {
      title: 'Enfance et jeunesse',
      items: [
        { title: 'École publique', phone: '05 36 49 45 21' },
        { title: 'Collège', phone: '05 36 49 45 22' },
        { title: 'Base nautique', detail: 'Voile et aviron le mercredi', phone: '05 36 49 45 40' },
      ],
    },
    {
      title: 'Marché',
      items: [{ title: 'Place du Foirail', detail: 'Le 10 et le 25 du mois, toute la matinée' }],
    },
  ],
  usefulNumbers: [
    { name: 'Base nautique', phone: '05 36 49 45 40' },
    { name: 'Point médical', phone: '05 36 49 45 60' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Bertille', lastName: 'Safranel', office: 'Maire' },
    {
      firstName: 'Augustin',
      lastName: 'Cadrieu-Bosc',
      office: 'Premier adjoint',
      delegation: 'Travaux',
    },
    {
      firstName: 'Yasmine',
      lastName: 'Larnagol',
      office: 'Deuxième adjointe',
      delegation: 'École et jeunesse',
    },
    {
      firstName: 'Fernand',
      lastName: 'Montbrunet',
      office: 'Troisième adjoint',
      delegation: 'Marchés et commerce',
    },
    { firstName: 'Capucine', lastName: 'Ginouillac', delegation: 'Culture' },
    { firstName: 'Hervé', lastName: 'Salvagnou' },
    { firstName: 'Denise', lastName: 'Pomarède-Vic' },
  ],
  office: {
    name: 'Mairie de Cajarc',
    street: '10 place du Foirail',
    postalCode: '46160',
    phone: '05 36 49 45 10',
    latitude: 44.4857,
    longitude: 1.8432,
    wheelchairAccess: 'Entrée de plain-pied, boucle magnétique au guichet',
    slots: slots('1 2 3 4 5 09:00-12:00', '1 3 5 14:00-17:00'),
    closures: [{ on: 'mardi+9', days: 2, reason: 'Travaux d’électricité' }],
  },
  reminders: [
    { title: 'Ordures ménagères', detail: 'Bacs à sortir la veille au soir', on: 'vendredi+1' },
    { title: 'Conseil municipal', detail: '20 heures, salle de la mairie', on: 'lundi+11' },
  ],
  news: [
    {
      slug: 'fete-du-safran',
      title: 'La fête du safran revient fin octobre',
      lead: 'Concours d’émondage, marché des producteurs et soupe dorée pour tout le monde.',
      body: `<p>Deux jours durant, la place du Foirail sent l’automne. L’an dernier, la gagnante a émondé deux cents fleurs en vingt-deux minutes.</p><ul><li>Samedi : conférence, veillée contée</li><li>Dimanche : marché, concours, repas sous la halle</li></ul>`,
      posted: { lastOn: '10-08' },
      cover: view(
        'market',
        'morning',
        'Le marché de producteurs sur la place, un matin d’automne',
        { season: 'autumn' },
      ),
    },
    {
      slug: 'plan-eau-baignade',
      title: 'La plage du plan d’eau est surveillée',
      lead: 'Tous les après-midi de juillet et d’août, drapeau levé à 13 heures.',
      body: `<p>L’eau est analysée chaque semaine ; les résultats sont affichés à l’entrée. Les chiens restent à l’ombre, de l’autre côté de la haie.</p>`,
      posted: { lastOn: '07-01' },
      cover: view(
        'river-beach',
        'noon',
        'Parasols, baigneurs et canoë sur la plage au pied de la falaise',
        { season: 'summer' },
      ),
    },
    {
      slug: 'rue-de-la-cascade',
      title: 'Rue de la Cascade : la circulation change de sens',
      lead: 'À partir du {lundi+6}, on monte par la rue et on descend par le boulevard.',
      body: `<p>L’essai dure trois mois. Une réunion d’échange aura lieu à la fin, avec relevés de vitesse et avis des riverains.</p>`,
      posted: { daysAgo: 6 },
      pinnedForDays: 12,
      cover: view(
        'roadworks',
        'morning',
        'La rue en travaux, cônes orange et barrière rouge et blanche',
      ),
    },
    {
      slug: 'point-medical',
      title: 'Un second médecin au point médical',
      lead: 'Consultations le lundi, le mercredi et le vendredi, sur rendez-vous.',
      body: `<p>Le logement a été trouvé, les papiers signés, les cartons montés par les voisins. Bienvenue à elle et à sa famille.</p>`,
      posted: { daysAgo: 29 },
      cover: view('desk', 'morning', 'Deux visiteurs reçus au guichet d’accueil'),
    },
    {
      slug: 'atelier-memoire',
      title: 'Atelier mémoire du lundi',
      lead: 'Dix places, un thé, beaucoup de rires.',
      body: `<p>De 14 h 30 à 16 heures à la salle du Foirail. Gratuit, inscription en mairie.</p>`,
      posted: { daysAgo: 52 },
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 15 }, 'Présents : treize conseillers ; un pouvoir.', [
      {
        heading: 'Sens de circulation',
        text: 'Le conseil décide un essai de trois mois rue de la Cascade et rue du Barry.',
        vote: 'Adopté par douze voix contre deux.',
      },
      {
        heading: 'Plan d’eau',
        text: 'La convention de surveillance de la baignade est renouvelée. Deux bouées et un fauteuil amphibie seront achetés.',
      },
    ]),
    notice(
      'reglement-marche',
      { daysAgo: 140 },
      'Règlement du marché',
      'Emplacements, horaires et droits de place.',
      [
        'Le marché se tient le 10 et le 25 de chaque mois, de 8 heures à 13 heures.',
        'Les emplacements sont attribués par la placière. Les producteurs de la commune sont prioritaires.',
      ],
    ),
  ],
});

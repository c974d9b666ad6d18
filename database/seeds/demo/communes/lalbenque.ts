import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const lalbenque = village({
  insee: '46148',
  label: 'lalbenque',
  name: 'Lalbenque',
  template: 'bastide',
  palette: 'truffe',
  tagline: 'La corde se lève à 14 h 30, le reste de l’année aussi on s’active',
  banner: view(
    'truffle',
    'morning',
    'Les chênes truffiers de Lalbenque un matin d’hiver, un panier au premier plan',
    { season: 'winter', sun: 'left' },
  ),
  arms: {
    shield: 'old',
    field: 'or',
    bearing: { charge: 'oak-leaf', tincture: 'sable', count: 3 },
  },
  welcome:
    'Bientôt deux mille habitants, des écoles pleines, un marché que l’on vient voir de loin : Lalbenque grandit. Les services de la mairie vous répondent ici.',
  history: [
    'Bourg de foires sur le causse, Lalbenque commerce depuis le Moyen Âge la laine et le grain.',
    'Au XIXe siècle, les vignes perdues laissent place aux chênes : la truffe devient l’or du pays.',
    'Le marché d’hiver, dans la grand-rue, suit encore le même rite : la corde, le silence, puis la ruée.',
  ],
  discover: `<p>Les mardis d’hiver, la grand-rue se tait. Les paniers sont alignés sur les bancs, une corde sépare vendeurs et acheteurs. À 14 h 30, la corde se lève.</p><h2>Autour du bourg</h2><p>Le causse commence à la dernière maison. Trois boucles balisées passent par des mares, des pigeonniers et le lac de Saint-Namphaise de Bach.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mardi et vendredi' },
        { title: 'Bacs jaunes', detail: 'Mercredi' },
        { title: 'Déchèterie', detail: 'Du lundi au samedi', phone: '05 36 49 66 60' },
      ],
    },
    {
      title: 'Enfance',
      items: [
        { title: 'École maternelle', phone: '05 36 49 66 21' },
        { title: 'École élémentaire', phone: '05 36 49 66 22' },
        { title: 'Restaurant scolaire', detail: 'Inscription avant le jeudi' },
      ],
    },
    {
      title: 'Services',
      items: [
        { title: 'Médiathèque', phone: '05 36 49 66 30' },
        { title: 'Agence postale', detail: 'Du mardi au samedi' },
      ],
    },
  ],
  usefulNumbers: [{ name: 'Astreinte technique', phone: '05 36 49 66 99' }, ...emergencies],
  council: [
    { firstName: 'Corentin', lastName: 'Chênaval', office: 'Maire' },
    {
      firstName: 'Lucienne',
      lastName: 'Bachelou',
      office: 'Première adjointe',
      delegation: 'Écoles',
    },
    {
      firstName: 'Tristan',
      lastName: 'Rabassier',
      office: 'Deuxième adjoint',
      delegation: 'Marchés et truffe',
    },
    {
      firstName: 'Amina',
      lastName: 'Cieurac-Lunel',
      office: 'Troisième adjointe',
      delegation: 'Urbanisme',
    },
    { firstName: 'Gilbert', lastName: 'Escampe', delegation: 'Voirie' },
    { firstName: 'Prune', lastName: 'Marsaleix', delegation: 'Jeunesse et sports' },
    { firstName: 'Anatole', lastName: 'Fontbelle' },
  ],
  office: {
    name: 'Mairie de Lalbenque',
    street: '25 place de la Bascule',
    postalCode: '46230',
    phone: '05 36 49 66 10',
    latitude: 44.3396,
    longitude: 1.5458,
    wheelchairAccess: 'Entrée de plain-pied, place réservée devant la porte',
    slots: slots('1 2 3 4 5 08:30-12:00', '1 2 4 5 13:30-17:30'),
    closures: [
      { on: 'mercredi+13', days: 1, reason: 'Formation des agents' },
      { on: 'vendredi+45', days: 2, reason: 'Congés du personnel' },
    ],
  },
  reminders: [
    { title: 'Bacs jaunes', detail: 'À sortir la veille au soir', on: 'mercredi+2' },
    { title: 'Conseil municipal', detail: '20 heures, salle du conseil', on: 'mardi+9' },
  ],
  news: [
    {
      slug: 'marche-truffes-ouverture',
      title: 'Premier marché aux truffes de la saison',
      lead: 'Rendez-vous le premier mardi de décembre, grand-rue, à 14 heures précises.',
      body: `<p>La rue du Marché-aux-Truffes est fermée de midi à 17 heures. Parkings fléchés, navette depuis le stade.</p><h2>Pour bien acheter</h2><ul><li>Demandez à sentir, jamais à toucher.</li><li>Les lots contrôlés portent un ruban.</li><li>On paie au panier, pas au poids affiché.</li></ul>`,
      posted: { lastOn: '11-24' },
      cover: view('truffle', 'afternoon', 'Un trufficulteur et son chien entre les chênes', {
        season: 'winter',
        variant: 'marche',
      }),
    },
    {
      slug: 'aire-de-jeux',
      title: 'L’aire de jeux ouvre ce week-end',
      lead: 'Balançoires, toboggan et beaucoup d’ombre, derrière la médiathèque.',
      body: `<p>Les jeux conviennent de deux à dix ans. Le sol est souple, la clôture ferme bien et les bancs sont du bon côté du soleil.</p>`,
      posted: { daysAgo: 5 },
      pinnedForDays: 14,
      cover: view(
        'playground',
        'afternoon',
        'Enfants sur les balançoires et le toboggan de la nouvelle aire de jeux',
      ),
    },
    {
      slug: 'ligne-bus-cahors',
      title: 'Un bus pour Cahors, quatre fois par jour',
      lead: 'Horaires calés sur les lycées et sur les trains.',
      body: `<p>L’arrêt est place de la Bascule. Le ticket coûte deux euros, l’abonnement mensuel vingt-cinq.</p>`,
      posted: { daysAgo: 31 },
      cover: view('bus', 'morning', 'Le bus à l’arrêt au bord des champs'),
    },
    {
      slug: 'tri-nouveaux-bacs',
      title: 'De nouveaux bacs devant l’école',
      lead: 'Bruns pour les restes de cuisine, jaunes pour tout ce qui s’emballe.',
      body: `<p>Les biodéchets deviennent compost, le compost revient aux jardins. Un bio-seau vous attend en mairie.</p>`,
      posted: { daysAgo: 54 },
      cover: view('waste', 'morning', 'Quatre bacs de tri de couleurs différentes'),
    },
    {
      slug: 'enquete-publique',
      title: 'Enquête publique sur la carte communale',
      lead: 'Le commissaire enquêteur tient trois permanences en mairie.',
      body: `<p>Le dossier est consultable aux heures d’ouverture. Vos remarques peuvent être déposées sur le registre ou par courrier.</p>`,
      posted: { daysAgo: 72 },
      attachments: ['avis-enquete'],
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 17 }, 'Présents : dix-huit conseillers.', [
      {
        heading: 'Aire de jeux',
        text: 'Le conseil prend acte de l’achèvement des travaux et remercie le conseil des jeunes, à l’origine du projet.',
      },
      {
        heading: 'Restaurant scolaire',
        text: 'La part des produits locaux passe à la moitié des achats. Le prix du repas ne change pas.',
        vote: 'Adopté par seize voix et deux abstentions.',
      },
    ]),
    notice(
      'avis-enquete',
      { daysAgo: 73 },
      'Avis d’enquête publique',
      'Révision de la carte communale.',
      [
        'Par arrêté du maire, une enquête publique d’un mois est ouverte sur la révision de la carte communale.',
        'Le dossier et le registre sont à la disposition du public en mairie, aux heures d’ouverture.',
      ],
    ),
  ],
});

import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const rocamadour = village({
  insee: '46240',
  label: 'rocamadour',
  name: 'Rocamadour',
  template: 'riviere',
  palette: 'ardoise',
  tagline: 'Une cité dans le rocher, des habitants sur le causse',
  banner: view('rock-city', 'sunset', 'La cité étagée contre sa falaise, dans la lumière du soir', {
    season: 'spring',
    sun: 'left',
    variant: 'alzou',
  }),
  arms: {
    shield: 'modern',
    field: 'azur',
    bearing: { charge: 'shell', tincture: 'or' },
    base: { tincture: 'argent', edge: 'hill' },
  },
  welcome:
    'La cité est connue du monde entier ; la commune l’est un peu moins. L’Hospitalet, Mayrinhac, les fermes du causse : ce site est d’abord celui des habitants, de leurs démarches et de leurs rendez-vous.',
  history: [
    'Au XIIe siècle, le pèlerinage à la Vierge noire attire déjà foules et puissants.',
    'Guerres et pillages ruinent le sanctuaire, que le XIXe siècle relève pierre à pierre.',
    'Depuis, la cité vit au rythme des saisons, du fromage de chèvre et des pas sur le grand escalier.',
  ],
  discover: `<p>Le canyon de l’Alzou a creusé le décor ; les hommes ont fait le reste. La cité s’étage en trois paliers : la rue marchande en bas, les sanctuaires au milieu, le château en haut.</p><h2>Le grand escalier</h2><p>Deux cent seize marches, que les pèlerins gravissaient à genoux. On peut les monter tranquillement, de bonne heure, avant les premiers cars.</p><h2>Le causse</h2><p>Au-dessus de la falaise commence un autre pays : murets, chênes pubescents, brebis. Les sentiers de la vallée relient la cité aux moulins ruinés de l’Alzou.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mardi et vendredi dans la cité, mardi ailleurs' },
        {
          title: 'Cartons des commerçants',
          detail: 'Tous les matins avant 9 heures, d’avril à octobre',
        },
      ],
    },
    {
      title: 'Circuler',
      items: [
        { title: 'Accès à la cité', detail: 'Badge des riverains à demander en mairie' },
        {
          title: 'Navette des habitants',
          detail: 'L’Hospitalet, la cité, la gare : six départs par jour',
        },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Badge d’accès en panne', phone: '05 36 49 24 33' },
    { name: 'Navette', phone: '05 36 49 24 50' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Delphine', lastName: 'Roumégas', office: 'Maire' },
    {
      firstName: 'Antonin',
      lastName: 'Causseval',
      office: 'Premier adjoint',
      delegation: 'Circulation et accueil',
    },
    {
      firstName: 'Huguette',
      lastName: 'Valadière',
      office: 'Deuxième adjointe',
      delegation: 'Vie des hameaux',
    },
    {
      firstName: 'Malik',
      lastName: 'Pradines-Lacoste',
      office: 'Troisième adjoint',
      delegation: 'Patrimoine',
    },
    { firstName: 'Lucette', lastName: 'Bergougnoux' },
    { firstName: 'Quentin', lastName: 'Alzounel', delegation: 'Agriculture' },
    { firstName: 'Inna', lastName: 'Souladre', delegation: 'École' },
  ],
  office: {
    name: 'Mairie de Rocamadour',
    street: 'Rue Roland-le-Preux',
    complement: 'Hôtel de ville, premier étage',
    postalCode: '46500',
    phone: '05 36 49 24 10',
    latitude: 44.7994,
    longitude: 1.6178,
    wheelchairAccess: 'Accueil de plain-pied à la mairie annexe de l’Hospitalet, le mardi matin',
    slots: slots('1 2 4 5 09:00-12:30', '1 4 13:30-17:00'),
    closures: [{ on: 'jeudi+22', days: 1, reason: 'Inventaire des archives' }],
  },
  reminders: [
    { title: 'Conseil municipal', detail: '18 h 30, salle des mariages', on: 'lundi+8' },
    {
      title: 'Collecte des encombrants',
      detail: 'Hameaux du causse, sur inscription',
      on: 'jeudi+12',
    },
  ],
  news: [
    {
      slug: 'fromages-foire',
      title: 'La foire aux fromages s’installe à l’Hospitalet',
      lead: 'Quarante producteurs, des chèvres, des brebis et un concours dont on parle toute l’année.',
      body: `<p>La foire occupe toute l’esplanade. Le stationnement se fait aux parcs P2 et P8 ; la navette des habitants est renforcée.</p><ul><li>9 heures : ouverture et jury</li><li>12 heures : repas fermier, sur réservation</li><li>16 heures : remise des prix</li></ul>`,
      posted: { lastOn: '05-12' },
      cover: view(
        'market',
        'morning',
        'Étals sous auvents rayés et visiteurs le matin de la foire',
        { season: 'spring' },
      ),
    },
    {
      slug: 'grand-escalier-nettoye',
      title: 'Le grand escalier retrouve ses arêtes',
      lead: 'Douze marches étaient descellées. Les tailleurs de pierre les ont reprises en quatre nuits.',
      body: `<p>Travailler de nuit n’est pas un caprice : c’était le seul moyen de ne pas fermer l’escalier. Le calcaire vient d’une carrière du causse voisin.</p><p>Merci aux riverains pour leur patience.</p>`,
      posted: { daysAgo: 8 },
      pinnedForDays: 15,
      cover: view('heritage', 'afternoon', 'Visiteurs devant un portail roman grand ouvert'),
    },
    {
      slug: 'badges-riverains',
      title: 'Badges des riverains : qui peut en demander',
      lead: 'Résidents, soignants à domicile, artisans en chantier : les règles sont simplifiées.',
      body: `<p>Chaque foyer dispose de deux badges. Les soignants reçoivent un badge permanent, les artisans un badge limité à la durée du chantier.</p><p>La demande se fait <a href="/contact">en ligne</a> ou au guichet.</p>`,
      posted: { daysAgo: 21 },
    },
    {
      slug: 'navette-nouveaux-horaires',
      title: 'La navette passe désormais par la gare',
      lead: 'Six allers et retours par jour, calés sur les trains du matin et du soir.',
      body: `<p>La ligne dessert l’Hospitalet, la cité et la gare de Rocamadour-Padirac. Le trajet coûte un euro, il est gratuit pour les moins de douze ans.</p>`,
      posted: { daysAgo: 37 },
      cover: view(
        'bus',
        'noon',
        'Un petit bus vert à l’arrêt en pleine campagne, deux voyageurs l’attendent',
      ),
    },
    {
      slug: 'troupeaux-alzou',
      title: 'Les brebis reviennent dans la vallée de l’Alzou',
      lead: 'Un troupeau de cent têtes entretient de nouveau les pelouses sèches.',
      body: `<p>Les pentes se refermaient sous les genévriers. Deux éleveurs s’associent pour y faire pâturer leurs bêtes, de la sortie de l’hiver jusqu’à l’été.</p><p>Tenez vos chiens en laisse et contournez largement le troupeau si un patou vous fait face.</p>`,
      posted: { daysAgo: 55 },
      cover: view('sheep', 'afternoon', 'Un troupeau de brebis et son berger sur le causse'),
    },
    {
      slug: 'eclairage-falaise',
      title: 'L’éclairage de la falaise s’éteint une heure plus tôt',
      lead: 'Pour les chauves-souris et pour le budget.',
      body: `<p>Les projecteurs s’éteignent à 23 heures hors saison, à minuit l’été. Les colonies de chauves-souris du canyon sont suivies par des naturalistes depuis quinze ans.</p>`,
      posted: { daysAgo: 76 },
      cover: view('rock-city', 'night', 'La cité éclairée sous le ciel de nuit', {
        variant: 'alzou',
      }),
    },
    {
      slug: 'repas-des-aines',
      title: 'Le repas des aînés aura lieu à la salle de l’Hospitalet',
      lead: 'Inscription en mairie jusqu’au {vendredi+10}.',
      body: `<p>Toute personne de plus de 70 ans inscrite sur les listes électorales est invitée. Un transport est organisé depuis les hameaux : signalez-le en vous inscrivant.</p>`,
      posted: { daysAgo: 12 },
    },
    {
      slug: 'ecole-rentree',
      title: 'Quarante-deux élèves à la rentrée',
      lead: 'L’école garde ses deux classes et gagne une bibliothèque.',
      body: `<p>Les livres ont été choisis par les enfants eux-mêmes, les étagères montées par les parents. La garderie ouvre à 7 h 30.</p>`,
      posted: { lastOn: '09-04' },
      cover: view(
        'library',
        'afternoon',
        'Une enfant lit dans un fauteuil au milieu des rayonnages',
        { season: 'autumn' },
      ),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 18 }, 'Présents : sept conseillers.', [
      {
        heading: 'Navette des habitants',
        text: 'Le conseil approuve l’avenant qui prolonge la ligne jusqu’à la gare et fixe le prix du trajet à un euro.',
      },
      {
        heading: 'Badges d’accès',
        text: 'Le règlement d’accès à la cité est simplifié : trois catégories de badges au lieu de sept.',
      },
    ]),
    notice(
      'avis-encombrants',
      { daysAgo: 44 },
      'Collecte des encombrants dans les hameaux',
      'Calendrier et inscription.',
      [
        'La collecte a lieu une fois par trimestre, sur inscription au secrétariat au plus tard la veille à midi.',
        'Déposez les objets devant chez vous avant 7 heures. Les gravats et les pneus ne sont pas ramassés.',
      ],
    ),
    {
      key: 'budget-primitif',
      kind: 'budget',
      title: 'Budget primitif {année}, présentation brève',
      description: 'Les grandes masses du budget, en une page.',
      dated: { lastOn: '04-11' },
      sections: [
        {
          paragraphs: [
            'La note ci-après présente les principales informations financières de l’année, comme la loi le demande.',
          ],
        },
        {
          heading: 'Fonctionnement',
          paragraphs: [
            'Les charges de personnel représentent quarante-deux pour cent des dépenses ; la propreté de la cité, onze pour cent.',
          ],
        },
        {
          heading: 'Investissement',
          paragraphs: ['Trois opérations sont inscrites.'],
          items: ['Grand escalier, deuxième tranche', 'Toiture de l’école', 'Chemin de la vallée'],
        },
      ],
    },
  ],
});

import { councilMinutes, emergencies, notice, slots } from '../content/usual';
import { view, village } from '../content/village';

export const cardaillac = village({
  insee: '46057',
  label: 'cardaillac',
  name: 'Cardaillac',
  template: 'causse',
  palette: 'noyer',
  tagline: 'Entre Limargue et Ségala, un fort et des chemins creux',
  banner: view(
    'hill-village',
    'sunset',
    'Le village de Cardaillac autour de son clocher, au coucher du soleil',
    { season: 'autumn', sun: 'left' },
  ),
  arms: {
    shield: 'old',
    field: 'azur',
    bearing: { charge: 'tower', tincture: 'argent', count: 2 },
    chief: { tincture: 'or', bearing: { charge: 'oak-leaf', tincture: 'sinople', count: 3 } },
  },
  welcome:
    'Six cents habitants, une école, une épicerie, deux tours et un four à pain : Cardaillac a gardé de quoi vivre ensemble. La secrétaire de mairie publie ici ce qu’il faut savoir, ni plus ni moins.',
  history: [
    'Les seigneurs de Cardaillac bâtissent leur fort sur l’éperon, au-dessus du Drauzou.',
    'Place protestante pendant les guerres de Religion, le bourg perd ensuite ses remparts mais garde ses tours.',
    'Au XIXe siècle, la châtaigne, le porc et les foires font vivre les fermes alentour.',
  ],
  discover: `<p>On entre dans le vieux Cardaillac par une rue étroite qui débouche, sans prévenir, au pied de la tour de l’Horloge. Tout autour, le fort déroule ses ruelles, ses maisons à pans de bois et ses jardins en terrasse.</p>
<h2>Le village qui se raconte</h2>
<p>Plutôt qu’un grand musée, le village a choisi d’ouvrir plusieurs petits lieux : l’école d’autrefois, le séchoir à châtaignes, l’étuve à pruneaux. Les visites sont menées par des habitants, d’où leur longueur et leur charme.</p>
<h2>À pied</h2>
<ul><li>Le tour du fort : une demi-heure, facile.</li><li>Le chemin des moulins : deux heures, humide en hiver.</li><li>La boucle du Murat : trois heures, avec vue jusqu’au Cantal par temps clair.</li></ul>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Lundi, avant 7 heures' },
        { title: 'Bacs jaunes', detail: 'Un mercredi sur deux, semaines impaires' },
        { title: 'Composteurs', detail: 'En prêt à la mairie, contre une caution' },
      ],
    },
    {
      title: 'École et enfance',
      items: [
        {
          title: 'École publique',
          detail: 'Trois classes, de la petite section au CM2',
          phone: '05 36 49 57 21',
        },
        { title: 'Garderie', detail: 'De 7 h 30 à 18 h 30 les jours d’école' },
      ],
    },
    {
      title: 'Commerces',
      items: [
        {
          title: 'Épicerie associative',
          detail: 'Mercredi, vendredi et samedi matin, place du Fort',
        },
        { title: 'Four à pain', detail: 'Fournée le premier dimanche du mois' },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'École', phone: '05 36 49 57 21' },
    { name: 'Fuite sur le réseau d’eau', phone: '05 36 49 57 80', details: 'jour et nuit' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Gaspard', lastName: 'Lavergnole', office: 'Maire' },
    {
      firstName: 'Édith',
      lastName: 'Souladié',
      office: 'Première adjointe',
      delegation: 'École et cantine',
    },
    {
      firstName: 'Norbert',
      lastName: 'Teyssonnières',
      office: 'Deuxième adjoint',
      delegation: 'Voirie et chemins',
    },
    {
      firstName: 'Leïla',
      lastName: 'Combecave',
      office: 'Troisième adjointe',
      delegation: 'Associations et fêtes',
    },
    { firstName: 'Pierrick', lastName: 'Malirat' },
    { firstName: 'Ginette', lastName: 'Puechbroussou', delegation: 'Patrimoine' },
    { firstName: 'Simon', lastName: 'Estrabols' },
    { firstName: 'Clémence', lastName: 'Ratabou', delegation: 'Eau et assainissement' },
    { firstName: 'Honoré', lastName: 'Cantaloube' },
  ],
  office: {
    name: 'Mairie de Cardaillac',
    street: '4 place de la Tour',
    postalCode: '46100',
    phone: '05 36 49 57 10',
    latitude: 44.6792,
    longitude: 1.9994,
    wheelchairAccess: 'Rampe à gauche du perron',
    slots: slots('1 2 4 5 09:00-12:00', '2 5 14:00-17:00', '6 10:00-12:00 # permanence du maire'),
    closures: [{ on: 'lundi+5', days: 3, reason: 'Congés du secrétariat' }],
  },
  reminders: [
    {
      title: 'Fournée au four banal',
      detail: 'Pain et pizzas à partir de 10 heures',
      on: 'dimanche+4',
    },
    { title: 'Conseil municipal', detail: '20 h 30, salle du conseil', on: 'mardi+10' },
  ],
  news: [
    {
      slug: 'four-a-pain-fournees',
      title: 'Le four à pain se rallume chaque premier dimanche',
      lead: 'Six bénévoles, trente kilos de farine et une file d’attente dès neuf heures : la fournée du mois est devenue un rendez-vous.',
      body: `<p>Le four banal, restauré il y a deux ans, chauffe la veille au soir avec du bois de châtaignier. Le pain sort à partir de dix heures, puis viennent les tartes et les pizzas apportées par les habitants.</p><h2>Comment réserver</h2><p>Inscrivez-vous à l’épicerie avant le jeudi. Un pain de deux livres coûte quatre euros ; le bénéfice va à la coopérative scolaire.</p><blockquote><p>« On vient pour le pain, on reste pour les nouvelles. »</p></blockquote>`,
      posted: { daysAgo: 3 },
      pinnedForDays: 20,
      cover: view(
        'bonfire',
        'dusk',
        'Des habitants rassemblés le soir autour d’un feu de bois, le village en arrière-plan',
        { season: 'autumn' },
      ),
    },
    {
      slug: 'ecole-cour-ombragee',
      title: 'À l’école, une cour qui fait de l’ombre',
      lead: 'Le goudron a laissé place à des copeaux, deux tilleuls et un potager.',
      body: `<p>Les enfants ont dessiné les plans, les agents ont retroussé leurs manches. Il reste un terrain de jeu en dur pour les ballons et une marelle, très demandée.</p><p>Le potager est tenu par les deux classes de primaire ; les familles sont bienvenues pour l’arroser pendant les vacances.</p>`,
      posted: { daysAgo: 19 },
      cover: view(
        'school',
        'morning',
        'Des enfants jouent dans la cour de l’école, devant le bâtiment à l’horloge',
      ),
    },
    {
      slug: 'chemin-des-moulins-balisage',
      title: 'Le chemin des moulins est de nouveau balisé',
      lead: 'Neuf kilomètres, deux passerelles neuves et des panneaux que les sangliers ne pourront plus coucher.',
      body: `<p>Les bénévoles du comité de randonnée ont repris tout le tracé. Les passerelles du Drauzou sont posées ; celle du moulin bas reste glissante par temps humide.</p><p>Le dépliant est disponible en mairie et <a href="/documents">parmi les documents</a>.</p>`,
      posted: { daysAgo: 41 },
      cover: view(
        'footbridge',
        'afternoon',
        'Des promeneurs franchissent une passerelle de bois au-dessus de la rivière',
      ),
      attachments: ['depliant-moulins'],
    },
    {
      slug: 'releve-compteurs-eau',
      title: 'Compteurs d’eau : le relevé commence lundi',
      lead: 'Pensez à dégager l’accès à votre compteur. L’agent passe entre 8 heures et 16 heures.',
      body: `<p>Si vous êtes absent, une carte vous sera laissée : il suffit d’y noter les chiffres noirs et de la rapporter en mairie.</p>`,
      posted: { daysAgo: 64 },
    },
    {
      slug: 'ceremonie-armistice',
      title: 'Le 11 novembre, devant le monument',
      lead: 'Rassemblement à 11 heures place de la Tour, en présence des enfants de l’école.',
      body: `<p>La cérémonie est suivie d’un verre de l’amitié à la salle des fêtes. Les élèves liront les noms et des lettres retrouvées dans un grenier du village.</p>`,
      posted: { lastOn: '11-03' },
      cover: view(
        'memorial',
        'morning',
        'Habitants réunis autour du monument aux morts, drapeaux et gerbe',
        { season: 'autumn' },
      ),
    },
    {
      slug: 'feu-de-la-saint-jean',
      title: 'Le feu de la Saint-Jean sur le pré du Fort',
      lead: 'Repas tiré du sac, bal à l’accordéon et grand feu à la nuit tombée.',
      body: `<p>Apportez vos couverts et de quoi partager. Les sarments sont offerts par les viticulteurs de la vallée, les grillades tenues par le comité des fêtes.</p><ul><li>19 heures : installation des tables</li><li>21 heures : musique</li><li>22 h 30 : le feu</li></ul>`,
      posted: { lastOn: '06-15' },
      cover: view('bonfire', 'night', 'Le grand feu de la Saint-Jean et la foule autour', {
        season: 'summer',
      }),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 30 }, 'Présents : neuf conseillers ; deux pouvoirs.', [
      {
        heading: 'Cour de l’école',
        text: 'Le conseil approuve le décompte final des travaux de désimperméabilisation et remercie les agents pour le chantier mené en régie.',
      },
      {
        heading: 'Prix de l’eau',
        text: 'La part communale est maintenue pour la troisième année. Le remplacement des branchements en plomb se poursuit rue du Barry.',
        vote: 'Adopté par dix voix et une abstention.',
      },
      {
        heading: 'Épicerie associative',
        text: 'Le bail du local est renouvelé pour trois ans, au même loyer.',
      },
    ]),
    notice(
      'depliant-moulins',
      { daysAgo: 42 },
      'Le chemin des moulins, dépliant du promeneur',
      'Tracé commenté de la boucle de neuf kilomètres.',
      [
        'Départ place de la Tour. Descendre par la rue du Barry jusqu’au ruisseau, puis suivre le balisage jaune rive droite.',
        'Comptez deux heures et demie. Trois moulins jalonnent le parcours ; le deuxième conserve sa roue.',
        'Les chiens sont tenus en laisse dans les prés. Refermez les barrières derrière vous.',
      ],
    ),
    {
      key: 'bulletin-annuel',
      kind: 'bulletin',
      title: 'Le Petit Cardaillacois, bulletin {année}',
      description: 'Le mot du maire, les travaux de l’année et le calendrier des associations.',
      dated: { lastOn: '01-10' },
      sections: [
        {
          heading: 'Le mot du maire',
          paragraphs: [
            'Chères Cardaillacoises, chers Cardaillacois, l’année écoulée aura été celle de l’école et des chemins. Celle qui vient sera consacrée à l’eau, notre bien le plus discret et le plus précieux.',
          ],
        },
        {
          heading: 'Travaux réalisés',
          paragraphs: ['Trois chantiers ont été menés à leur terme.'],
          items: [
            'La cour de l’école',
            'Les passerelles du chemin des moulins',
            'L’isolation de la salle des fêtes',
          ],
        },
      ],
    },
  ],
});

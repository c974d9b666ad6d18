import { councilMinutes, emergencies, notice, slots, usualQuickLinks } from '../content/usual';
import type { DemoSite } from '../types';

export const saintCirqLapopie: DemoSite = {
  key: '46256',
  kind: 'mini',
  collectivity: { kind: 'commune', insee: '46256', name: 'Saint-Cirq-Lapopie' },
  label: 'saint-cirq-lapopie',
  name: 'Saint-Cirq-Lapopie',
  template: 'riviere',
  palette: 'tuile',
  tagline: 'Un village accroché à sa falaise, au-dessus du Lot',
  banner: {
    scene: 'cliff-village',
    hour: 'afternoon',
    season: 'summer',
    sun: 'right',
    alt: 'Le village de Saint-Cirq-Lapopie au sommet de sa falaise, la rivière en contrebas',
  },
  arms: {
    shield: 'old',
    field: 'gueules',
    bearing: { charge: 'tower', tincture: 'or' },
    base: { tincture: 'argent', edge: 'wavy' },
  },
  welcome:
    'Deux cents habitants à l’année, des visiteurs par milliers aux beaux jours : ici, la mairie s’occupe d’abord de ceux qui restent quand les terrasses sont rentrées. Vous trouverez sur ce site ses horaires, ses décisions et les petites nouvelles qui font une commune.',
  history: [
    'Au Moyen Âge, plusieurs familles seigneuriales se partagent l’éperon et y bâtissent chacune leur tour.',
    'Du XVIe au XXe siècle, les tourneurs sur bois font chanter leurs tours à pied dans les ruelles.',
    'Peintres et poètes redécouvrent le village entre les deux guerres et contribuent à le sauver de la ruine.',
  ],
  discover: `<p>Le village tient sur un éperon de calcaire, cent mètres au-dessus d’un méandre du Lot. Les maisons de pierre blonde s’épaulent l’une l’autre le long de ruelles en pente, sous de grands toits de tuiles brunes.</p>
<h2>Le fort et l’église</h2>
<p>Du rocher qui porte les restes du château, la vue court sur la vallée, les champs du bord de l’eau et la falaise d’en face. L’église, bâtie juste au-dessous, garde une chapelle plus ancienne qu’elle.</p>
<h2>Le chemin de halage</h2>
<p>En contrebas, un chemin taillé dans la roche rappelle le temps des gabares. On le parcourt à pied depuis le port, à l’ombre de la falaise. Prévoyez de bonnes chaussures : la pierre est glissante après la pluie.</p>
<h2>Venir sans encombre</h2>
<ul><li>Les parcs de stationnement sont à l’entrée du village ; les ruelles sont piétonnes.</li><li>Les habitants disposent d’une carte de stationnement, à retirer en mairie.</li><li>En été, une navette relie le port au haut du village.</li></ul>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Mardi matin, à sortir la veille après 19 heures' },
        { title: 'Emballages et papiers', detail: 'Un vendredi sur deux, semaines paires' },
        { title: 'Verre', detail: 'Colonnes du parking de la Croix et du port' },
      ],
    },
    {
      title: 'Vivre au village',
      items: [
        {
          title: 'Carte de stationnement des habitants',
          detail: 'Gratuite, sur justificatif de domicile',
        },
        {
          title: 'Salle de la Fourdonne',
          detail: 'Réservation en mairie, trois semaines à l’avance',
        },
        { title: 'Point lecture', detail: 'Samedi de 10 heures à midi, sous la mairie' },
      ],
    },
  ],
  usefulNumbers: [
    {
      name: 'Urgence technique de la commune',
      phone: '05 36 49 62 18',
      details: 'soirs et fins de semaine',
    },
    { name: 'Relais d’assistance sociale', phone: '05 36 49 62 40' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Aurélie', lastName: 'Montfalcou', office: 'Maire' },
    {
      firstName: 'Rémi',
      lastName: 'Sablayrac',
      office: 'Premier adjoint',
      delegation: 'Patrimoine et travaux',
    },
    {
      firstName: 'Odette',
      lastName: 'Crozelier',
      office: 'Deuxième adjointe',
      delegation: 'Accueil et stationnement',
    },
    { firstName: 'Youri', lastName: 'Bardoulès', delegation: 'Chemins et rivière' },
    { firstName: 'Solange', lastName: 'Pechberty', delegation: 'Vie culturelle' },
    { firstName: 'Thibaut', lastName: 'Alazergues' },
    { firstName: 'Mireille', lastName: 'Capdenat', delegation: 'École et enfance' },
  ],
  office: {
    name: 'Mairie de Saint-Cirq-Lapopie',
    street: 'Place du Sombral',
    postalCode: '46330',
    city: 'Saint-Cirq-Lapopie',
    phone: '05 36 49 62 10',
    email: 'mairie@saint-cirq-lapopie.example',
    latitude: 44.4648,
    longitude: 1.6703,
    wheelchairAccess: 'Entrée de plain-pied par la cour ; sonnette à droite de la porte',
    slots: slots(
      '1 4 09:00-12:00',
      '2 14:00-17:30',
      '5 09:00-12:00',
      '5 14:00-16:30 # sur rendez-vous',
    ),
    closures: [{ on: 'jeudi+11', days: 1, reason: 'Formation du secrétariat' }],
  },
  reminders: [
    {
      title: 'Conseil municipal',
      detail: '20 h 30, salle de la mairie, séance publique',
      on: 'jeudi+6',
    },
    {
      title: 'Collecte des emballages',
      detail: 'Bacs jaunes à sortir la veille au soir',
      on: 'vendredi+2',
    },
  ],
  quickLinks: [
    {
      title: 'Carte de stationnement des habitants',
      description: 'La demander ou la renouveler',
      target: '/informations-pratiques',
    },
    ...usualQuickLinks.slice(0, 4),
  ],
  news: [
    {
      slug: 'toit-eglise-echafaudage',
      title: 'Le toit de l’église se refait une santé',
      lead: 'L’échafaudage est monté. Les lauzes du chevet seront reprises une à une jusqu’à la fin du printemps.',
      body: `<p>Depuis lundi, le clocher a disparu derrière ses tubes d’acier. L’entreprise chargée de la couverture commence par le <strong>versant nord</strong>, le plus abîmé par le gel, avant de passer au chevet.</p><p>Les lauzes saines sont numérotées, descendues, puis reposées à leur place. On compte qu’il faudra en remplacer une sur cinq.</p><h2>Ce qui change pendant les travaux</h2><ul><li>L’église reste ouverte le dimanche et les jours de cérémonie.</li><li>La ruelle du chevet est fermée de 8 heures à 17 heures en semaine.</li><li>Les livraisons se font avant 9 heures par la place du Carol.</li></ul><blockquote><p>« Nous avons attendu ce chantier six ans ; il aurait été dommage de le faire à moitié. »<br>Rémi Sablayrac, adjoint au patrimoine</p></blockquote>`,
      posted: { daysAgo: 4 },
      pinnedForDays: 40,
      cover: {
        scene: 'restoration',
        hour: 'morning',
        alt: 'L’église entourée d’un échafaudage, deux ouvriers au travail sur le clocher',
      },
      attachments: ['arrete-ruelle-chevet'],
    },
    {
      slug: 'stationnement-cartes-habitants',
      title: 'Les nouvelles cartes de stationnement sont arrivées',
      lead: 'Elles remplacent les macarons verts, valables jusqu’à la fin du mois prochain.',
      body: `<p>Une carte par foyer, une seconde sur demande pour les familles qui ont deux voitures. Venez avec votre carte grise et un justificatif de domicile : c’est prêt en cinq minutes.</p><p>Les commerçants et leurs salariés ont leur propre carte, à demander <a href="/contact">par le formulaire de contact</a>.</p>`,
      posted: { daysAgo: 16 },
    },
    {
      slug: 'chemin-halage-pierres',
      title: 'Le chemin de halage rouvre après les éboulis',
      lead: 'Les blocs tombés de la falaise ont été dégagés et la paroi purgée. On peut de nouveau marcher jusqu’à l’écluse.',
      body: `<p>Trois semaines de travail ont été nécessaires aux cordistes pour détacher les pierres qui menaçaient encore. Un relevé de la falaise sera refait tous les deux ans.</p><p>Restez sur le chemin et ne vous arrêtez pas sous les surplombs : la roche vit.</p>`,
      posted: { daysAgo: 33 },
      cover: {
        scene: 'meander',
        hour: 'morning',
        mist: 0.4,
        alt: 'La boucle du Lot au pied de la falaise, un matin de brume légère',
      },
    },
    {
      slug: 'lampes-soir-hiver',
      title: 'Une nuit plus noire, des étoiles plus nombreuses',
      lead: 'L’éclairage public s’éteint désormais à 23 heures, sauf les soirs de fête.',
      body: `<p>L’essai de l’an dernier a convaincu : un tiers de dépense en moins et des nuits qui ressemblent enfin à des nuits. Le balisage des escaliers reste allumé à faible puissance.</p><p>Une soirée d’observation sera proposée au rocher, avec un groupe d’astronomes amateurs.</p>`,
      posted: { daysAgo: 58 },
      cover: { scene: 'starry-night', hour: 'night', alt: null },
    },
    {
      slug: 'village-sous-la-neige',
      title: 'Sous la neige, le calme',
      lead: 'Dix centimètres au réveil, la route du haut fermée une matinée, et personne pour s’en plaindre.',
      body: `<p>Merci aux voisins qui ont dégagé les escaliers avant l’arrivée de l’employé communal, et à l’agriculteur qui a passé la lame jusqu’au port.</p><p>Rappel : chacun déneige devant sa porte. Du sel est à disposition sous le porche de la mairie.</p>`,
      posted: { lastOn: '01-19' },
      cover: {
        scene: 'cliff-village',
        hour: 'morning',
        season: 'snow',
        alt: 'Le village et sa falaise sous la neige',
      },
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 24 }, 'Présents : sept conseillers sur sept.', [
      {
        heading: 'Marché de couverture de l’église',
        text: 'Le conseil retient l’offre la mieux notée pour la reprise du versant nord et du chevet, en deux tranches. La part communale est inscrite au budget.',
      },
      {
        heading: 'Cartes de stationnement',
        text: 'Une carte gratuite est attribuée à chaque foyer ; une seconde peut être demandée pour le deuxième véhicule. Les anciens macarons restent valables deux mois.',
      },
      {
        heading: 'Surveillance de la falaise',
        text: 'Une convention confie à un bureau spécialisé un relevé de la paroi tous les deux ans.',
        vote: 'Adopté par six voix et une abstention.',
      },
    ]),
    councilMinutes('conseil-2', { daysAgo: 87 }, 'Présents : six conseillers ; un pouvoir.', [
      {
        heading: 'Extinction de l’éclairage',
        text: 'Après une année d’essai, l’extinction de 23 heures à 6 heures devient la règle. Le balisage des escaliers est maintenu.',
      },
      {
        heading: 'Subventions aux associations',
        text: 'Le conseil renouvelle les aides de l’année passée et accorde un soutien exceptionnel au point lecture.',
      },
    ]),
    {
      key: 'arrete-ruelle-chevet',
      kind: 'order',
      title: 'Arrêté de circulation, ruelle du Chevet',
      description: 'Fermeture de la ruelle en semaine pendant les travaux de l’église.',
      dated: { daysAgo: 6 },
      sections: [
        {
          paragraphs: [
            'La maire de Saint-Cirq-Lapopie, considérant la nécessité d’assurer la sécurité des passants pendant les travaux de couverture, arrête :',
          ],
        },
        {
          heading: 'Article 1',
          paragraphs: [
            'La circulation des piétons et des véhicules est interdite ruelle du Chevet, de 8 heures à 17 heures, du lundi au vendredi, jusqu’à l’achèvement des travaux.',
          ],
        },
        {
          heading: 'Article 2',
          paragraphs: [
            'L’accès des riverains et des secours est maintenu. La signalisation est mise en place par l’entreprise.',
          ],
        },
      ],
    },
    notice(
      'avis-debroussaillement',
      { daysAgo: 70 },
      'Débroussaillement autour des maisons',
      'Rappel des obligations à cinquante mètres des habitations.',
      [
        'Chaque propriétaire d’un bâtiment situé à moins de deux cents mètres des bois débroussaille sur une profondeur de cinquante mètres, y compris sur le terrain du voisin après l’avoir prévenu.',
        'Les branches peuvent être portées à la déchèterie. Le brûlage à l’air libre est interdit.',
      ],
    ),
  ],
  pages: [],
};

import { emergencies, notice, slots } from '../content/usual';
import { view } from '../content/village';
import type { DemoSite } from '../types';
import { grandCahorsPages } from './grand-cahors-pages';

export const grandCahors: DemoSite = {
  key: '200023737',
  kind: 'full',
  collectivity: { kind: 'epci', siren: '200023737', name: 'CA du Grand Cahors' },
  label: 'grand-cahors',
  name: 'Grand Cahors',
  template: 'riviere',
  palette: 'riviere',
  tagline: 'Trente-six communes autour d’une rivière',
  banner: view(
    'meander',
    'afternoon',
    'Le Lot et ses méandres, villages, champs et collines boisées',
    { season: 'spring', sun: 'right', variant: 'agglo' },
  ),
  arms: {
    shield: 'round',
    field: 'or',
    ordinary: { kind: 'chevron', tincture: 'azur' },
    bearing: { charge: 'star', tincture: 'argent' },
  },
  welcome:
    'L’eau, les déchets, les bus, les crèches, l’aide aux entreprises : l’agglomération s’occupe de ce qu’une commune seule ne pourrait porter. Trente-six communes y siègent, de la plus petite à Cahors.',
  history: [
    'Les communes de la vallée et des causses se regroupent d’abord pour la collecte des déchets.',
    'Elles mettent ensuite en commun l’économie, les transports, la petite enfance.',
    'L’eau et la rivière, hier affaire de chacun, sont devenues l’affaire de tous.',
  ],
  discover:
    '<p>Du causse de Limogne aux vignes de la vallée, le territoire compte plus de quarante mille habitants. On y passe en un quart d’heure de la rue commerçante au chemin de transhumance.</p><h2>Trois paysages</h2><ul><li>La vallée du Lot et ses méandres.</li><li>Les causses, pays de pierre et de brebis.</li><li>Le Quercy blanc et ses serres, au sud.</li></ul><h2>Une assemblée</h2><p>Chaque commune y a au moins un siège. Les séances sont publiques et se tiennent par rotation dans les communes.</p>',
  services: [
    {
      title: 'Eau et assainissement',
      items: [
        { title: 'Abonnement et factures', phone: '05 36 49 40 30' },
        { title: 'Fuites et coupures', detail: 'Jour et nuit', phone: '05 36 49 40 99' },
      ],
    },
    {
      title: 'Déchets',
      items: [
        {
          title: 'Calendriers de collecte',
          detail: 'Par commune et par rue',
          phone: '05 36 49 40 40',
        },
        { title: 'Déchèteries', detail: 'Cinq sites, fermés le dimanche' },
      ],
    },
    {
      title: 'Se déplacer',
      items: [
        {
          title: 'Réseau de bus',
          detail: 'Neuf lignes et un transport à la demande',
          phone: '05 36 49 40 50',
        },
      ],
    },
    {
      title: 'France Services',
      items: [
        {
          title: 'Espace de Cahors',
          detail: 'Du lundi au vendredi',
          phone: '05 36 49 40 60',
          href: '/france-services',
        },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Accueil', phone: '05 36 49 40 10' },
    { name: 'Urgence eau', phone: '05 36 49 40 99', details: 'jour et nuit' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Évariste', lastName: 'Olteral', office: 'Président' },
    {
      firstName: 'Clotilde',
      lastName: 'Valentray',
      office: 'Première vice-présidente',
      delegation: 'Projet de territoire',
    },
    {
      firstName: 'Prosper',
      lastName: 'Vignalou',
      office: 'Deuxième vice-président',
      delegation: 'Économie et emploi',
    },
    {
      firstName: 'Séverine',
      lastName: 'Caussel-Roy',
      office: 'Troisième vice-présidente',
      delegation: 'Eau et rivière',
    },
    {
      firstName: 'Mamadou',
      lastName: 'Espèrel',
      office: 'Quatrième vice-président',
      delegation: 'Mobilités',
    },
    {
      firstName: 'Béatrix',
      lastName: 'Lherminade',
      office: 'Cinquième vice-présidente',
      delegation: 'Petite enfance',
    },
    {
      firstName: 'Dominique',
      lastName: 'Trespoulet',
      office: 'Sixième vice-président',
      delegation: 'Déchets',
    },
  ],
  ownEntries: [
    {
      title: 'Trier et faire enlever ses déchets',
      summary: 'Bacs, encombrants, déchèteries : ce que fait le Grand Cahors dans ses communes.',
      reach: 'epci',
      body: `<p>Le Grand Cahors collecte les déchets de toutes ses communes.</p>
<h2>Les encombrants</h2>
<p>Ils sont enlevés devant chez vous, sur rendez-vous, le premier jeudi du mois.</p>
<h2>Les déchèteries</h2>
<p>Elles sont gratuites pour les habitants, avec une carte donnée à la première visite.</p>`,
    },
  ],
  office: {
    name: 'Communauté d’agglomération du Grand Cahors',
    street: '72 rue des Bateliers',
    postalCode: '46000',
    city: 'Cahors',
    phone: '05 36 49 40 10',
    email: 'accueil@grand-cahors.example',
    latitude: 44.4522,
    longitude: 1.4412,
    wheelchairAccess: 'Entrée de plain-pied, ascenseur',
    slots: slots('1 2 3 4 5 08:30-12:30', '1 2 3 4 13:30-17:30', '5 13:30-16:30'),
    closures: [{ on: 'vendredi+12', days: 1, reason: 'Séminaire des agents' }],
  },
  reminders: [
    {
      title: 'Conseil communautaire',
      detail: '18 heures, salle des fêtes de Pradines',
      on: 'mercredi+9',
    },
    {
      title: 'Permanence France Services',
      detail: 'Bus itinérant à Labastide-Marnhac, de 9 h à midi',
      on: 'jeudi+3',
      target: '/france-services',
    },
  ],
  quickLinks: [
    {
      title: 'Payer sa facture d’eau',
      description: 'En ligne, par virement ou au guichet',
      target: '/eau-riviere/abonnement',
    },
    {
      title: 'Connaître ses jours de collecte',
      description: 'Par commune et par rue',
      target: '/dechets',
    },
    {
      title: 'Demander une place en crèche',
      description: 'Un dossier pour toutes les structures',
      target: '/petite-enfance',
    },
    {
      title: 'Prendre le bus',
      description: 'Horaires, tarifs, transport à la demande',
      target: '/se-deplacer',
    },
    {
      title: 'Être aidé dans ses démarches',
      description: 'L’espace France Services',
      target: '/france-services',
    },
  ],
  news: [
    {
      slug: 'transport-a-la-demande',
      title: 'Le transport à la demande dessert les trente-six communes',
      lead: 'On appelle la veille, on paie deux euros, on est déposé à sa porte au retour.',
      body: '<p>Le service fonctionne du lundi au samedi. Les fauteuils roulants sont acceptés dans tous les véhicules.</p><h2>Réserver</h2><p>Par téléphone au <strong>05 36 49 40 50</strong>, la veille avant 17 heures.</p><blockquote><p>« Je n’avais pas vu le marché depuis deux ans. »<br>Une habitante du causse</p></blockquote>',
      posted: { daysAgo: 3 },
      pinnedForDays: 25,
      cover: view('bus', 'morning', 'Le minibus de l’agglomération à un arrêt de campagne'),
    },
    {
      slug: 'bus-france-services',
      title: 'Le bus France Services prend la route',
      lead: 'Huit haltes par semaine, deux conseillères, une imprimante et du temps.',
      body: '<p>Le calendrier des haltes est affiché en mairie. Apportez vos papiers, même en désordre : c’est notre métier.</p>',
      posted: { daysAgo: 11 },
      cover: view('desk', 'morning', 'Une conseillère reçoit deux habitants'),
    },
    {
      slug: 'eau-sobriete',
      title: 'L’eau du Lot en partage',
      lead: 'Un plan sur dix ans pour moins perdre, moins puiser et mieux rendre.',
      body: '<p>Une conduite sur cinq sera renouvelée. Des compteurs repèrent les fuites la nuit ; trente ont déjà été réparées.</p><ul><li>Rendement visé : 85 %</li><li>Captages protégés : sept</li></ul>',
      posted: { daysAgo: 20 },
      cover: view('meander', 'dawn', 'Le méandre du Lot dans la brume', {
        mist: 0.7,
        variant: 'agglo',
      }),
      attachments: ['plan-eau'],
    },
    {
      slug: 'composteurs-collectifs',
      title: 'Cinquante composteurs au pied des immeubles',
      lead: 'Les habitants les tiennent, l’agglomération les fournit.',
      body: '<p>Une journée de formation est offerte aux référents, avec des bottes si besoin.</p>',
      posted: { daysAgo: 34 },
      cover: view('waste', 'morning', 'Bacs et composteurs alignés'),
    },
    {
      slug: 'creche-nouvelle',
      title: 'Une crèche de plus à l’ouest',
      lead: 'Vingt-quatre berceaux, un jardin et des horaires élargis.',
      body: '<p>L’accueil commence à 6 h 30 pour les parents qui travaillent tôt. Les dossiers sont ouverts.</p>',
      posted: { daysAgo: 49 },
      cover: view('playground', 'morning', 'Jeux d’enfants dans un jardin arboré'),
    },
    {
      slug: 'voie-verte',
      title: 'La voie verte gagne neuf kilomètres',
      lead: 'Ancien ballast, passerelles neuves, bancs tous les cinq cents mètres.',
      body: '<p>Elle relie désormais trois gares. La suite est à l’étude, avec les communes riveraines.</p>',
      posted: { daysAgo: 68 },
      cover: view(
        'footbridge',
        'afternoon',
        'Promeneurs et enfants sur la passerelle de la voie verte',
      ),
    },
    {
      slug: 'crue-solidarite',
      title: 'Après la crue, un fonds de solidarité',
      lead: 'Pour les associations et les petites entreprises sinistrées.',
      body: '<p>Demande simple, réponse sous trois semaines, versement en une fois.</p>',
      posted: { lastOn: '02-14' },
      cover: view('flood', 'morning', 'Champs inondés au bord de la rivière', { season: 'winter' }),
    },
  ],
  documents: [
    {
      key: 'conseil-1',
      kind: 'council-minutes',
      title: 'Compte rendu du conseil communautaire du {date}',
      description: 'Au sommaire : transport à la demande, plan eau, crèche de l’ouest.',
      dated: { daysAgo: 25 },
      sections: [
        {
          paragraphs: [
            'Séance publique tenue à 18 heures. Présents : soixante-quatre délégués ; cinq pouvoirs.',
          ],
        },
        {
          heading: 'Transport à la demande',
          paragraphs: [
            'L’assemblée étend le service aux trente-six communes et fixe le prix du trajet à deux euros.',
            'Adopté à l’unanimité.',
          ],
        },
        {
          heading: 'Plan eau',
          paragraphs: [
            'Le programme décennal est approuvé ; un point annuel sera présenté.',
            'Adopté par soixante et une voix et huit abstentions.',
          ],
        },
      ],
    },
    notice(
      'plan-eau',
      { daysAgo: 22 },
      'Plan eau, la synthèse',
      'Dix ans pour renouveler, protéger et économiser.',
      [
        'Le plan tient en trois verbes : renouveler les conduites, protéger les captages, économiser à la source.',
        'Un bilan est rendu public chaque année, commune par commune.',
      ],
    ),
    {
      key: 'rapport-activite',
      kind: 'other',
      title: 'Rapport d’activité {année}',
      description: 'Ce qui a été fait, service par service.',
      dated: { lastOn: '06-30' },
      sections: [
        {
          paragraphs: [
            'Le rapport rend compte de l’action des services dans les trente-six communes.',
          ],
        },
        {
          heading: 'Quelques chiffres',
          paragraphs: ['L’année en bref.'],
          items: [
            'Un million de voyages en bus',
            'Trente fuites réparées',
            'Vingt-quatre places de crèche ouvertes',
          ],
        },
      ],
    },
  ],
  pages: grandCahorsPages,
};

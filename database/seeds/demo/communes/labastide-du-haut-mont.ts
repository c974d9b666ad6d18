import { councilMinutes, emergencies, slots } from '../content/usual';
import { view, village } from '../content/village';

export const labastideDuHautMont = village({
  insee: '46135',
  label: 'labastide-du-haut-mont',
  name: 'Labastide-du-Haut-Mont',
  template: 'causse',
  palette: 'ardoise',
  tagline: 'Le toit du Lot, 783 mètres de bon air',
  banner: view(
    'high-woods',
    'dawn',
    'Les crêtes boisées du Ségala dans la brume du matin, un hameau dans la clairière',
    { season: 'autumn', mist: 0.7, sun: 'right' },
  ),
  arms: {
    shield: 'old',
    field: 'argent',
    bearing: { charge: 'mountain', tincture: 'sinople' },
    chief: { tincture: 'azur', bearing: { charge: 'star', tincture: 'or', count: 3 } },
  },
  welcome:
    'Nous sommes une quarantaine et le vent nous connaît tous. La mairie ouvre deux demi-journées par semaine ; le reste du temps, frappez chez le maire.',
  history: [
    'Une bastide est tentée au Moyen Âge sur ce sommet froid ; elle n’a guère dépassé le hameau.',
    'Le seigle, la châtaigne et les bêtes nourrissent le Ségala pendant des siècles.',
    'Une tour d’observation, près du point culminant du département, porte aujourd’hui le regard jusqu’aux monts du Cantal.',
  ],
  discover: `<p>À 783 mètres, on touche ici au point le plus haut du Lot. Par temps clair, les volcans d’Auvergne se découpent au nord-est ; par temps de neige, il faut parfois attendre le passage de la lame.</p><h2>La tour et les bois</h2><p>Une tour d’observation domine les hêtres et les châtaigniers. Le sentier qui y mène part de l’église, longe les prés, puis entre sous le couvert. Comptez quarante minutes aller et retour.</p><h2>Le bon usage du silence</h2><p>Les chemins sont partagés : cueilleurs, chasseurs, promeneurs et troupeaux. Refermez les barrières et saluez les chiens.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        {
          title: 'Ordures et tri',
          detail: 'Point d’apport du carrefour de la Croix, jour et nuit',
        },
      ],
    },
    {
      title: 'Hiver',
      items: [{ title: 'Déneigement', detail: 'Route de l’école d’abord, hameaux ensuite' }],
    },
  ],
  usefulNumbers: [
    { name: 'Déneigement', phone: '05 36 49 35 19', details: 'par temps de neige, dès 5 heures' },
    ...emergencies,
  ],
  council: [
    { firstName: 'Marceau', lastName: 'Vergnoulet', office: 'Maire' },
    { firstName: 'Jeannine', lastName: 'Sarrauzy', office: 'Première adjointe' },
    {
      firstName: 'Loïc',
      lastName: 'Fau-Desbois',
      office: 'Deuxième adjoint',
      delegation: 'Chemins et forêt',
    },
    { firstName: 'Agathe', lastName: 'Brugidou' },
    { firstName: 'Émile', lastName: 'Castanhal' },
    { firstName: 'Rosalie', lastName: 'Trémoulou' },
    { firstName: 'Boris', lastName: 'Lagarrigade' },
  ],
  office: {
    name: 'Mairie de Labastide-du-Haut-Mont',
    street: 'Le Bourg',
    postalCode: '46210',
    phone: '05 36 49 35 10',
    latitude: 44.8672,
    longitude: 2.1187,
    slots: slots('2 14:00-17:00', '5 09:00-12:00'),
    closures: [{ on: 'lundi+18', days: 5, reason: 'Congés du secrétariat' }],
  },
  reminders: [
    { title: 'Bibliobus', detail: 'Arrêt devant l’église, de 14 h à 15 h', on: 'mercredi+7' },
  ],
  news: [
    {
      slug: 'sentier-de-la-tour-rouvert',
      title: 'Le sentier de la tour est rouvert',
      lead: 'Après la chute de trois hêtres, le chemin a été dégagé et les marches refaites.',
      body: `<p>Merci aux bénévoles qui ont prêté leurs bras et leurs tronçonneuses pendant deux samedis. Le bois a été débité et laissé au bord du chemin : il sera partagé entre les foyers qui en feront la demande en mairie.</p><p>Le dernier raidillon reste glissant par temps de pluie.</p>`,
      posted: { daysAgo: 27 },
      cover: view(
        'hike',
        'afternoon',
        'Des marcheurs sur un chemin bordé d’un muret de pierres sèches',
      ),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 50 }, 'Présents : sept conseillers sur sept.', [
      {
        heading: 'Bois des hêtres tombés',
        text: 'Le bois sera partagé entre les foyers qui en font la demande, les aînés étant servis les premiers.',
      },
      {
        heading: 'Déneigement',
        text: 'La convention avec les deux exploitants équipés d’une lame est reconduite pour l’hiver.',
      },
    ]),
  ],
});

import { councilMinutes, emergencies, slots } from '../content/usual';
import { view, village } from '../content/village';

export const calvignac = village({
  insee: '46049',
  label: 'calvignac',
  name: 'Calvignac',
  template: 'riviere',
  palette: 'genevrier',
  tagline: 'Perché sur son rocher, à l’écoute du Lot',
  banner: view(
    'meander',
    'morning',
    'La boucle du Lot vue des hauteurs de Calvignac, champs et village au creux du méandre',
    { season: 'summer', mist: 0.2, sun: 'left' },
  ),
  arms: {
    shield: 'modern',
    field: 'argent',
    ordinary: { kind: 'bend', tincture: 'azur' },
    bearing: { charge: 'star', tincture: 'or' },
  },
  welcome:
    'Deux cent quarante-cinq habitants, un rocher, une rivière et une plage en bas. Ici, tout le monde se connaît ; ce site est pour les autres, et pour les horaires.',
  history: [
    'Un castrum partagé entre plusieurs seigneurs occupait le sommet du rocher.',
    'Il en reste des pans de murs, une tour et des ruelles qui montent droit.',
    'Au bord du Lot, moulin, écluse et chemin de halage racontent le temps des gabares.',
  ],
  discover: `<p>On monte à pied, c’est plus court. Depuis la placette de l’église, la rivière dessine une boucle parfaite entre les champs de tabac et les noyers.</p><h2>En bas</h2><p>La plage, la cale et l’écluse sont à dix minutes. Un sentier ombragé rejoint Larnagol par la rive.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Lundi' },
        { title: 'Bacs jaunes', detail: 'Mardi, semaines impaires' },
      ],
    },
    {
      title: 'Salle des fêtes',
      items: [
        { title: 'Location', detail: 'Soixante euros pour les habitants, vaisselle comprise' },
      ],
    },
  ],
  usefulNumbers: [{ name: 'Gardien de l’écluse', phone: '05 36 49 52 30' }, ...emergencies],
  council: [
    { firstName: 'Ombeline', lastName: 'Rocalbe', office: 'Maire' },
    {
      firstName: 'Sébastian',
      lastName: 'Halagier',
      office: 'Premier adjoint',
      delegation: 'Rivière',
    },
    {
      firstName: 'Monique',
      lastName: 'Gabarrou',
      office: 'Deuxième adjointe',
      delegation: 'Fêtes et salle',
    },
    { firstName: 'Kévin', lastName: 'Cénevral' },
    { firstName: 'Blandine', lastName: 'Larroumet-Py' },
  ],
  office: {
    name: 'Mairie de Calvignac',
    street: 'Place de l’Église',
    postalCode: '46160',
    phone: '05 36 49 52 10',
    latitude: 44.4663,
    longitude: 1.7752,
    slots: slots('1 14:00-18:00', '4 09:00-12:00'),
    closures: [{ on: 'lundi+19', days: 4, reason: 'Congés du secrétariat' }],
  },
  reminders: [{ title: 'Bacs jaunes', detail: 'À sortir la veille au soir', on: 'mardi+4' }],
  news: [
    {
      slug: 'plage-ouverte',
      title: 'La plage est prête',
      lead: 'Sable ratissé, bouées posées, poubelles vidées chaque matin.',
      body: `<p>La baignade n’est pas surveillée. Les canoës abordent par le ponton, côté amont.</p>`,
      posted: { lastOn: '06-22' },
      cover: view(
        'river-beach',
        'noon',
        'La plage de galets et de sable au bord du Lot, parasols et canoë',
        { season: 'summer' },
      ),
    },
    {
      slug: 'eglise-cloche',
      title: 'La cloche sonne de nouveau les heures',
      lead: 'Le mouvement électrique est réparé. Elle se tait entre 22 heures et 7 heures.',
      body: `<p>Merci à l’horloger, descendu du clocher avec trois nids de choucas et une lettre datée de 1911.</p>`,
      posted: { daysAgo: 13 },
      cover: view(
        'chapel',
        'afternoon',
        'Un clocher-mur sur la colline, au bout d’un chemin clair',
      ),
    },
    {
      slug: 'fibre-optique',
      title: 'La fibre arrive dans les écarts',
      lead: 'Les derniers poteaux sont posés ; le raccordement se demande auprès de votre opérateur.',
      body: `<p>Des techniciens peuvent demander l’accès à votre propriété. Ils portent une carte ; demandez-la.</p>`,
      posted: { daysAgo: 46 },
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 38 }, 'Présents : sept conseillers.', [
      {
        heading: 'Salle des fêtes',
        text: 'Le tarif de location reste à soixante euros pour les habitants ; la caution est portée à deux cents euros.',
      },
      {
        heading: 'Cale de mise à l’eau',
        text: 'La réfection de la cale est inscrite au prochain budget.',
      },
    ]),
  ],
});

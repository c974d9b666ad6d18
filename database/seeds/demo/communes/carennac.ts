import { councilMinutes, emergencies, slots } from '../content/usual';
import { view, village } from '../content/village';

export const carennac = village({
  insee: '46058',
  label: 'carennac',
  name: 'Carennac',
  template: 'riviere',
  palette: 'riviere',
  tagline: 'Un prieuré, une île et des barques sur la Dordogne',
  banner: view(
    'riverside-village',
    'dawn',
    'Carennac et ses toits bruns au bord de la Dordogne, dans la brume du matin',
    { season: 'spring', mist: 0.6, sun: 'right' },
  ),
  arms: { shield: 'old', field: 'argent', bearing: { charge: 'fish', tincture: 'azur', count: 3 } },
  welcome:
    'Le cloître, la rivière, les noyers : à Carennac on vit près de l’eau et parfois dedans. La mairie vous tient au courant, au sens propre.',
  history: [
    'Un prieuré de moines de Cluny s’installe ici au XIe siècle et le village grandit à son ombre.',
    'Fénelon, qui en fut doyen au XVIIe siècle, aurait trouvé l’inspiration devant l’île d’en face.',
    'Le cloître, longtemps grange et pressoir, a retrouvé ses galeries au siècle dernier.',
  ],
  discover: `<p>On passe sous la porte fortifiée, on lève les yeux vers le tympan roman, puis on s’assied au bord de l’eau. C’est tout, et c’est beaucoup.</p><h2>Le cloître</h2><p>Deux galeries, l’une romane, l’autre flamboyante, se font face autour d’un carré d’herbe. La salle voisine garde une mise au tombeau à taille humaine.</p><h2>La rivière</h2><p>Le bras de la Dordogne qui longe le village se parcourt en barque l’été. On s’y baigne avec prudence, les courants changent.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        { title: 'Ordures ménagères', detail: 'Jeudi' },
        { title: 'Bacs jaunes', detail: 'Lundi, semaines paires' },
      ],
    },
    {
      title: 'Sur l’eau',
      items: [{ title: 'Amarrage des barques', detail: 'Demande annuelle en mairie' }],
    },
  ],
  usefulNumbers: [{ name: 'Alerte crues', phone: '05 36 49 81 99' }, ...emergencies],
  council: [
    { firstName: 'Hippolyte', lastName: 'Fontanelle', office: 'Maire' },
    {
      firstName: 'Célia',
      lastName: 'Barradou',
      office: 'Première adjointe',
      delegation: 'Rivière et risques',
    },
    {
      firstName: 'Jean-Noël',
      lastName: 'Cluniac',
      office: 'Deuxième adjoint',
      delegation: 'Patrimoine',
    },
    { firstName: 'Myriam', lastName: 'Magnagues' },
    { firstName: 'Ferdinand', lastName: 'Noual' },
    { firstName: 'Apolline', lastName: 'Vayrignac', delegation: 'Fêtes' },
  ],
  office: {
    name: 'Mairie de Carennac',
    street: 'Cour du Prieuré',
    postalCode: '46110',
    phone: '05 36 49 81 10',
    latitude: 44.9182,
    longitude: 1.7324,
    wheelchairAccess: 'Accès par le portail du jardin',
    slots: slots('2 4 09:00-12:00', '2 13:30-17:00', '6 10:00-12:00'),
    closures: [{ on: 'mardi+20', days: 1, reason: 'Déménagement des archives' }],
  },
  receptions: [
    {
      name: 'Agence postale de Carennac',
      serves: 'postal-agency',
      street: 'Cour du Prieuré',
      postalCode: '46110',
      city: 'Carennac',
      phone: '05 36 49 81 11',
      slots: slots('1 2 3 4 5 09:00-12:00'),
    },
  ],
  reminders: [
    { title: 'Conseil municipal', detail: '20 heures, salle du doyenné', on: 'jeudi+10' },
    { title: 'Ordures ménagères', detail: 'Bacs à sortir la veille', on: 'jeudi+1' },
  ],
  news: [
    {
      slug: 'pont-lanternes',
      title: 'Un soir de lanternes au bord de l’eau',
      lead: 'Les enfants ont fabriqué cent vingt lampions. Le village les a portés jusqu’à la rivière.',
      body: `<p>Merci aux familles, à la maîtresse et au vent, qui a bien voulu tomber à 21 heures. Les photographies sont affichées sous le porche.</p>`,
      posted: { daysAgo: 10 },
      cover: view(
        'riverside-village',
        'dusk',
        'Le village illuminé se reflète dans la rivière à la nuit tombante',
      ),
    },
    {
      slug: 'recolte-des-noix',
      title: 'Les noyers de la commune sont à partager',
      lead: 'La récolte du pré communal est ouverte aux habitants à partir du {samedi+3}.',
      body: `<p>Un panier par foyer le premier week-end, puis à volonté. Laissez les branches basses aux enfants.</p>`,
      posted: { lastOn: '10-02' },
      cover: view('walnut-orchard', 'afternoon', 'Les noyers du pré communal en automne', {
        season: 'autumn',
      }),
    },
    {
      slug: 'vigilance-dordogne',
      title: 'La Dordogne sous surveillance',
      lead: 'Vigilance jaune levée. La cale est de nouveau accessible.',
      body: `<p>Le pic est passé dans la nuit. Vérifiez vos amarres avant de reprendre l’eau.</p>`,
      posted: { lastOn: '01-28' },
      cover: view('flood', 'morning', 'Prés inondés et peupliers dans l’eau grise', {
        season: 'winter',
      }),
    },
    {
      slug: 'cloitre-gratuit',
      title: 'Le cloître est gratuit pour les habitants',
      lead: 'Présentez une facture à votre nom : l’entrée est offerte toute l’année.',
      body: `<p>La mesure vaut aussi pour un invité. Les scolaires du canton sont accueillis sans frais depuis la rentrée.</p>`,
      posted: { daysAgo: 66 },
      cover: view('heritage', 'afternoon', 'Visiteurs sur le parvis de l’église prieurale'),
    },
  ],
  documents: [
    councilMinutes('conseil-1', { daysAgo: 33 }, 'Présents : neuf conseillers.', [
      {
        heading: 'Amarrages',
        text: 'Les seize emplacements sont attribués pour l’année ; une liste d’attente est ouverte.',
      },
      {
        heading: 'Cloître',
        text: 'L’entrée devient gratuite pour les habitants et les classes du canton.',
      },
    ]),
  ],
});

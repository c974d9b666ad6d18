import { emergencies, notice, slots } from '../content/usual';
import { view } from '../content/village';
import type { DemoSite } from '../types';
import { centrePages } from './centre-de-gestion-pages';

export const centreDeGestion: DemoSite = {
  key: 'centre',
  kind: 'full',
  collectivity: { kind: 'centre', name: 'Centre de gestion du Lot' },
  label: 'centre-de-gestion',
  name: 'Centre de gestion du Lot',
  template: 'causse',
  palette: 'ardoise',
  tagline: 'Au service des communes qui sont au service de tous',
  banner: view(
    'hill-village',
    'morning',
    'Un village du Lot et ses champs dans la lumière du matin',
    { season: 'spring', sun: 'right', mist: 0.3, variant: 'centre' },
  ),
  arms: {
    shield: 'modern',
    field: 'sinople',
    bearing: { charge: 'key', tincture: 'or', count: 2 },
    chief: {
      tincture: 'argent',
      bearing: { charge: 'walnut-leaf', tincture: 'sinople', count: 3 },
    },
  },
  welcome:
    'Concours, carrières, santé au travail, archives, sites internet : le centre de gestion met en commun ce que trois cent douze communes ne peuvent avoir chacune. Une question ? Quelqu’un, ici, a déjà cherché la réponse.',
  history: [
    'La loi confie à un établissement, dans chaque département, la gestion des carrières des agents des petites communes.',
    'L’informatique, puis l’internet, ont élargi la maison : noms de domaine, messageries, sites et téléprocédures.',
    'Aujourd’hui, une équipe de proximité va sur place, forme, répare et conseille.',
  ],
  discover:
    '<p>Le centre est un établissement public administré par des élus des communes. Il travaille pour trois cent douze mairies, leurs groupements et leurs agents.</p><h2>Comment il est financé</h2><p>Par une cotisation sur la masse salariale et par des conventions, pour les services que chaque collectivité choisit.</p><h2>Ce qu’il ne fait pas</h2><p>Il ne décide ni à la place des maires, ni à la place des agents. Il prépare, calcule, explique et archive.</p>',
  services: [
    {
      title: 'Ressources humaines',
      items: [
        { title: 'Carrières et paie', phone: '05 36 49 10 20' },
        { title: 'Concours et examens', phone: '05 36 49 10 22' },
        { title: 'Bourse de l’emploi', phone: '05 36 49 10 24' },
      ],
    },
    {
      title: 'Santé et sécurité',
      items: [
        { title: 'Médecine préventive', phone: '05 36 49 10 30' },
        { title: 'Prévention des risques', phone: '05 36 49 10 32' },
      ],
    },
    {
      title: 'Numérique',
      items: [
        { title: 'Sites internet et messageries', phone: '05 36 49 10 40' },
        { title: 'Téléprocédures', phone: '05 36 49 10 42' },
        { title: 'Assistance aux logiciels', phone: '05 36 49 10 44' },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Accueil', phone: '05 36 49 10 10' },
    {
      name: 'Assistance informatique',
      phone: '05 36 49 10 44',
      details: 'du lundi au vendredi, de 8 h 30 à 17 h 30',
    },
    ...emergencies,
  ],
  council: [
    { firstName: 'Solveig', lastName: 'Quercynol', office: 'Présidente' },
    {
      firstName: 'Gilles',
      lastName: 'Segalary',
      office: 'Premier vice-président',
      delegation: 'Carrières',
    },
    {
      firstName: 'Nour',
      lastName: 'Bourianel',
      office: 'Deuxième vice-présidente',
      delegation: 'Numérique',
    },
    {
      firstName: 'Eugène',
      lastName: 'Xaintral',
      office: 'Troisième vice-président',
      delegation: 'Santé au travail',
    },
    { firstName: 'Perrine', lastName: 'Limargou', delegation: 'Finances' },
  ],
  ownEntries: [
    {
      title: 'Trouver un conciliateur de justice dans le Lot',
      summary:
        'Un désaccord avec un voisin, un artisan, un bailleur : gratuit et près de chez vous.',
      entry: 'N19807',
      reach: 'department',
      body: `<p>Un conciliateur écoute les deux parties et cherche un accord avec elles. C’est gratuit.</p>
<h2>Prendre rendez-vous</h2>
<p>Demandez à votre mairie le jour de la permanence la plus proche.</p>`,
    },
  ],
  office: {
    name: 'Centre de gestion du Lot',
    street: '12 avenue Charles-Pillat',
    postalCode: '46000',
    city: 'Cahors',
    phone: '05 36 49 10 10',
    email: 'contact@centre-de-gestion.example',
    latitude: 44.4541,
    longitude: 1.4372,
    wheelchairAccess: 'Bâtiment entièrement accessible, parking réservé',
    slots: slots('1 2 3 4 08:30-12:00', '1 2 3 4 13:30-17:00', '5 08:30-12:00', '5 13:30-16:00'),
    closures: [{ on: 'jeudi+17', days: 1, reason: 'Concours : accueil fermé au public' }],
  },
  reminders: [
    {
      title: 'Atelier : publier une actualité',
      detail: 'À distance, une heure, de 11 h à midi',
      on: 'mardi+4',
      target: '/numerique/formations',
    },
    {
      title: 'Conseil d’administration',
      detail: '14 heures, salle du rez-de-chaussée',
      on: 'vendredi+12',
    },
  ],
  quickLinks: [
    {
      title: 'Ouvrir le site de sa commune',
      description: 'Un mini-site en une semaine',
      target: '/numerique/sites-internet',
    },
    {
      title: 'Consulter les offres d’emploi',
      description: 'Postes ouverts dans les collectivités',
      target: '/emploi-concours/offres',
    },
    {
      title: 'S’inscrire à un concours',
      description: 'Calendrier et dossiers',
      target: '/emploi-concours/concours',
    },
    {
      title: 'Demander une visite médicale',
      description: 'Pour un agent de votre collectivité',
      target: '/sante-securite',
    },
    {
      title: 'Appeler l’assistance',
      description: 'Logiciels, messagerie, téléprocédures',
      target: '/contact',
    },
  ],
  news: [
    {
      slug: 'nouvelle-plateforme',
      title: 'Une seule plateforme pour les sites des communes',
      lead: 'Mini-sites, sites complets, téléprocédures et guichets : tout se rédige au même endroit.',
      body: '<p>La bascule se fait commune par commune, sans coupure. Les adresses ne changent pas, les anciens liens restent valables.</p><h2>Ce que vous y gagnez</h2><ul><li>Une actualité publiée en deux minutes</li><li>Des documents classés tout seuls</li><li>Une accessibilité vérifiée à chaque page</li></ul><h2>Se former</h2><p>Une heure suffit pour un mini-site. Les sessions à distance sont ouvertes chaque mardi.</p><blockquote><p>« J’ai mis le compte rendu en ligne avant la fin du café. »<br>Une secrétaire de mairie du Ségala</p></blockquote>',
      posted: { daysAgo: 2 },
      pinnedForDays: 30,
      cover: view('desk', 'morning', 'Un bureau d’accueil clair, une agente et deux visiteurs'),
    },
    {
      slug: 'concours-adjoint',
      title: 'Concours : les inscriptions sont ouvertes',
      lead: 'Quarante postes d’adjoint administratif à pourvoir dans le département.',
      body: '<p>Les dossiers se retirent jusqu’à la fin du mois. Les épreuves ont lieu à Cahors, dans des salles accessibles.</p>',
      posted: { daysAgo: 12 },
      cover: view('council', 'afternoon', 'Une grande table de réunion dans une salle claire'),
      attachments: ['calendrier-concours'],
    },
    {
      slug: 'secretaires-itinerants',
      title: 'Trois secrétaires itinérants pour les remplacements',
      lead: 'Une absence, un appel, une réponse dans la journée.',
      body: '<p>Ils connaissent l’état civil, la paie et le budget. La commune ne paie que les heures faites.</p>',
      posted: { daysAgo: 26 },
      cover: view('high-woods', 'morning', 'Un hameau dans une clairière, sur les hauteurs', {
        variant: 'route',
      }),
    },
    {
      slug: 'archives-en-route',
      title: 'Les archives aussi prennent la route',
      lead: 'Deux archivistes trient, décrivent et protègent ce que le temps emporte.',
      body: '<p>Une commune sur trois a déjà fait classer ses registres. La visite préalable est gratuite.</p>',
      posted: { daysAgo: 45 },
      cover: view('library', 'afternoon', 'Rayonnages de registres dans une salle de lecture'),
    },
    {
      slug: 'prevention-canicule',
      title: 'Travailler dehors par forte chaleur',
      lead: 'Horaires décalés, eau, ombre : les conseils du service de prévention.',
      body: '<p>Un modèle d’arrêté et une affiche sont à votre disposition. Le service se déplace sur simple appel.</p>',
      posted: { lastOn: '06-18' },
    },
    {
      slug: 'voeux',
      title: 'Les vœux du centre',
      lead: 'Trois cent douze communes, autant de bonnes raisons de se lever.',
      body: '<p>La cérémonie est ouverte à tous les agents. Galette à 17 heures.</p>',
      posted: { lastOn: '01-08' },
      cover: view('hill-village', 'morning', 'Un village sous la neige au petit matin', {
        season: 'snow',
        variant: 'centre',
      }),
    },
  ],
  documents: [
    {
      key: 'conseil-1',
      kind: 'council-minutes',
      title: 'Compte rendu du conseil d’administration du {date}',
      description: 'Au sommaire : conventions numériques, remplacements, tarifs.',
      dated: { daysAgo: 31 },
      sections: [
        { paragraphs: ['Séance tenue à 14 heures. Présents : dix-neuf administrateurs.'] },
        {
          heading: 'Conventions numériques',
          paragraphs: [
            'Les tarifs des sites et des messageries sont inchangés pour la troisième année.',
            'Adopté à l’unanimité.',
          ],
        },
        {
          heading: 'Remplacements',
          paragraphs: [
            'Un troisième poste de secrétaire itinérant est créé.',
            'Adopté à l’unanimité.',
          ],
        },
      ],
    },
    notice(
      'calendrier-concours',
      { daysAgo: 14 },
      'Calendrier des concours et examens',
      'Dates d’inscription, d’épreuves et de résultats.',
      [
        'Les dossiers d’inscription se retirent et se déposent dans les délais indiqués ; aucun envoi tardif n’est accepté.',
        'Les candidats en situation de handicap peuvent demander un aménagement des épreuves.',
      ],
    ),
    {
      key: 'convention-numerique',
      kind: 'form',
      title: 'Convention d’adhésion au service numérique',
      description: 'À compléter par la collectivité.',
      dated: { daysAgo: 100 },
      sections: [
        {
          paragraphs: [
            'La présente convention règle l’accès de la collectivité au service numérique : site, messagerie, téléprocédures.',
          ],
        },
        { heading: 'Durée', paragraphs: ['Elle est conclue pour trois ans et renouvelable.'] },
        {
          heading: 'Contact',
          paragraphs: ['Chaque collectivité désigne une personne référente et sa suppléante.'],
        },
      ],
    },
  ],
  pages: centrePages,
};

import { emergencies, officialGuide, slots } from '../content/usual';
import { view } from '../content/village';
import type { DemoSite } from '../types';
import { cahorsDocuments } from './cahors-documents';
import { cahorsEntries } from './cahors-entries';
import { cahorsNews } from './cahors-news';
import { cahorsPages } from './cahors-pages';
import { cahorsReceptions } from './cahors-receptions';

export const cahors: DemoSite = {
  key: '46042',
  kind: 'full',
  collectivity: { kind: 'commune', insee: '46042', name: 'Cahors' },
  label: 'cahors',
  name: 'Cahors',
  template: 'bastide',
  palette: 'vigne',
  tagline: 'Une ville dans le méandre',
  banner: view(
    'towered-bridge',
    'sunset',
    'Le pont fortifié de Cahors et ses trois tours, reflétés dans le Lot au couchant',
    {
      season: 'summer',
      sun: 'left',
    },
  ),
  arms: {
    shield: 'modern',
    field: 'gueules',
    bearing: { charge: 'bridge', tincture: 'argent' },
    base: { tincture: 'argent', edge: 'wavy' },
    chief: { tincture: 'or', bearing: { charge: 'grape', tincture: 'pourpre', count: 3 } },
  },
  welcome:
    'Vingt mille habitants serrés dans une boucle du Lot : à Cahors, on va à l’école, au marché et au travail à pied. Ce site rassemble les services de la ville, ses décisions et son agenda ; dites-nous ce qui vous manque.',
  history: [
    'Divona, la source, donne son premier nom à la cité gallo-romaine, au creux du méandre.',
    'Au Moyen Âge, banquiers et négociants cadurciens prêtent aux princes et bâtissent ponts, tours et université.',
    'Le vin noir, la rivière et le chemin de fer dessinent la ville moderne, de la rive aux boulevards.',
  ],
  discover: `<p>Cahors se comprend d’en haut : depuis le mont Saint-Cyr, la rivière entoure la ville comme une douve. D’un côté les toits de tuiles de la vieille ville, de l’autre les boulevards plantés de platanes ; entre les deux, la cathédrale et ses coupoles.</p>
<h2>La vieille ville</h2>
<p>Des Badernes au Château du Roi, les rues médiévales ont gardé leurs arcades, leurs ateliers et leurs jardins secrets. Plusieurs sont ouverts au public ; suivez les plaques au sol.</p>
<h2>Le pont aux trois tours</h2>
<p>Commencé au début du XIVe siècle, le pont Valentré mit soixante-dix ans à s’achever. Une légende accuse le diable ; les archives accusent plutôt les crues et l’argent.</p>
<h2>La halle et le marché</h2>
<p>Le mercredi et le samedi, le marché s’étend au pied de la cathédrale. La halle, elle, ne ferme que le lundi.</p>`,
  services: [
    {
      title: 'Déchets',
      items: [
        {
          title: 'Ordures ménagères',
          detail: 'Centre ancien tous les jours, autres quartiers lundi et jeudi',
        },
        { title: 'Emballages', detail: 'Mercredi' },
        { title: 'Encombrants', detail: 'Sur rendez-vous', phone: '05 36 49 20 65' },
      ],
    },
    {
      title: 'Familles',
      items: [
        {
          title: 'Guichet des familles',
          detail: 'Écoles, cantine, centres de loisirs',
          phone: '05 36 49 20 30',
        },
        { title: 'Crèches', phone: '05 36 49 20 35' },
        { title: 'Maison des aînés', phone: '05 36 49 20 38' },
      ],
    },
    {
      title: 'Ville pratique',
      items: [
        { title: 'Police municipale', phone: '05 36 49 20 17' },
        {
          title: 'Propreté : signaler',
          detail: 'Réponse sous deux jours ouvrés',
          phone: '05 36 49 20 60',
        },
        { title: 'Stationnement résidentiel', phone: '05 36 49 20 62' },
      ],
    },
  ],
  usefulNumbers: [
    { name: 'Accueil de la mairie', phone: '05 36 49 20 10' },
    {
      name: 'Astreinte technique',
      phone: '05 36 49 20 99',
      details: 'nuits, dimanches et jours fériés',
    },
    ...emergencies,
  ],
  council: [
    { firstName: 'Clotilde', lastName: 'Valentray', office: 'Maire' },
    {
      firstName: 'Bernardin',
      lastName: 'Divonac',
      office: 'Premier adjoint',
      delegation: 'Finances et ressources',
    },
    {
      firstName: 'Rokhaya',
      lastName: 'Badernet',
      office: 'Deuxième adjointe',
      delegation: 'Éducation et petite enfance',
    },
    {
      firstName: 'Grégoire',
      lastName: 'Mercuzat',
      office: 'Troisième adjoint',
      delegation: 'Urbanisme et cœur de ville',
    },
    {
      firstName: 'Lina',
      lastName: 'Cabessudou',
      office: 'Quatrième adjointe',
      delegation: 'Transition écologique',
    },
    {
      firstName: 'Ambroise',
      lastName: 'Saint-Cyriac',
      office: 'Cinquième adjoint',
      delegation: 'Sécurité et proximité',
    },
    {
      firstName: 'Josèphe',
      lastName: 'Larozière',
      office: 'Sixième adjointe',
      delegation: 'Solidarités et aînés',
    },
    {
      firstName: 'Nelson',
      lastName: 'Pelabert',
      office: 'Septième adjoint',
      delegation: 'Sports et jeunesse',
    },
    {
      firstName: 'Mathilde',
      lastName: 'Coupolat',
      office: 'Huitième adjointe',
      delegation: 'Culture et patrimoine',
    },
    { firstName: 'Aristide', lastName: 'Regourdel', delegation: 'Vie des quartiers' },
    { firstName: 'Samira', lastName: 'Terrabel', delegation: 'Commerce et marchés' },
    { firstName: 'Lucien', lastName: 'Bégouxal', delegation: 'Mobilités' },
    { firstName: 'Faustine', lastName: 'Labarral', delegation: 'Handicap et accessibilité' },
    { firstName: 'Roméo', lastName: 'Cadourque' },
  ],
  office: {
    name: 'Mairie de Cahors',
    street: '73 boulevard Léon-Gambetta',
    postalCode: '46000',
    city: 'Cahors',
    phone: '05 36 49 20 10',
    email: 'mairie@cahors.example',
    latitude: 44.4475,
    longitude: 1.4405,
    wheelchairAccess: 'Rampe rue du Président-Wilson, guichet abaissé, boucle magnétique',
    slots: slots(
      '1 2 3 5 08:30-12:00',
      '4 10:00-12:00',
      '1 2 3 4 5 13:30-17:30',
      '6 09:00-12:00 # état civil et passeports',
    ),
    closures: [{ on: 'mardi+10', days: 1, reason: 'Journée interne des services' }],
  },
  receptions: cahorsReceptions,
  ownEntries: cahorsEntries,
  reminders: [
    {
      title: 'Conseil municipal',
      detail: '18 h 30, salle du conseil, retransmis en direct',
      on: 'lundi+6',
      target: '/documents',
    },
    { title: 'Marché', detail: 'Place de la Cathédrale, de 8 h à 13 h', on: 'samedi+1' },
    {
      title: 'Collecte des emballages',
      detail: 'Bacs à sortir la veille au soir',
      on: 'mercredi+2',
    },
  ],
  quickLinks: [
    {
      title: 'Prendre rendez-vous pour un passeport',
      description: 'Délai affiché chaque matin',
      target: officialGuide('N360'),
    },
    {
      title: 'Inscrire un enfant à l’école',
      description: 'Cantine et garderie comprises',
      target: '/vie-quotidienne/familles/ecoles',
    },
    {
      title: 'Signaler un problème dans la rue',
      description: 'Propreté, éclairage, voirie',
      target: '/contact',
    },
    {
      title: 'Demander un acte d’état civil',
      description: 'Naissance, mariage, décès',
      target: officialGuide('N359'),
    },
    {
      title: 'Déposer un permis de construire',
      description: 'Dossier et suivi en ligne',
      target: '/vie-quotidienne/logement-urbanisme',
    },
  ],
  news: cahorsNews,
  documents: cahorsDocuments,
  pages: cahorsPages,
};

import { view } from '../content/village';
import type { DemoPage } from '../types';

export const grandCahorsPages: readonly DemoPage[] = [
  {
    slug: 'agglomeration',
    title: 'L’agglomération',
    lead: 'Qui siège, qui décide, avec quel argent.',
    body: '<p>L’assemblée compte soixante-quatorze délégués, élus dans les trente-six communes. Elle se réunit six fois par an.</p>',
    children: [
      {
        slug: 'communes',
        title: 'Les trente-six communes',
        lead: 'De quarante à vingt mille habitants, un siège au moins pour chacune.',
        body: '<p>Chaque commune garde sa mairie, son maire et son nom. L’agglomération intervient là où l’on est plus fort à plusieurs.</p>',
      },
      {
        slug: 'competences',
        title: 'Les compétences',
        lead: 'Ce que la loi lui confie, ce que les communes lui ont délégué.',
        body: '<h2>Obligatoires</h2><ul><li>Développement économique</li><li>Aménagement et mobilités</li><li>Eau et assainissement</li><li>Déchets</li></ul><h2>Choisies</h2><ul><li>Petite enfance</li><li>Équipements sportifs majeurs</li><li>Lecture publique</li></ul>',
      },
      {
        slug: 'budget',
        title: 'Le budget',
        lead: 'D’où vient l’argent, où il va.',
        body: '<p>Sur cent euros, trente-deux vont aux déchets et à l’eau, vingt et un aux transports, quatorze à l’enfance.</p>',
      },
    ],
  },
  {
    slug: 'eau-riviere',
    title: 'Eau et rivière',
    lead: 'Du captage au robinet, puis du robinet à la rivière.',
    body: '<p>Sept captages, mille deux cents kilomètres de conduites, trente stations d’épuration.</p>',
    picture: view('riverside-village', 'morning', 'Un village au bord du Lot'),
    children: [
      {
        slug: 'abonnement',
        title: 'Abonnement et facture',
        lead: 'S’abonner, résilier, payer, contester.',
        body: '<p>L’abonnement s’ouvre en un appel. La facture est semestrielle ; elle peut être mensualisée sans frais.</p>',
      },
      {
        slug: 'qualite',
        title: 'Qualité de l’eau',
        lead: 'Les analyses, commune par commune.',
        body: '<p>L’eau distribuée est analysée par l’autorité sanitaire. Les résultats sont affichés en mairie.</p>',
      },
      {
        slug: 'crues',
        title: 'Se préparer aux crues',
        lead: 'Repères, alertes et bons gestes.',
        body: '<p>Cinquante repères de crue jalonnent la vallée : ils disent jusqu’où l’eau est montée, et jusqu’où elle montera.</p>',
        picture: view('flood', 'morning', 'La rivière en crue dans les prés', { season: 'winter' }),
      },
    ],
  },
  {
    slug: 'dechets',
    title: 'Déchets',
    lead: 'Trier, composter, déposer, réparer.',
    body: '<p>Le meilleur déchet reste celui qu’on ne fait pas ; pour les autres, voici les jours et les lieux.</p>',
    children: [
      {
        slug: 'decheteries',
        title: 'Déchèteries',
        lead: 'Cinq sites, mêmes règles.',
        body: '<p>Ouvertes du lundi au samedi, de 9 heures à 12 heures et de 14 heures à 18 heures. Un coin « à donner » accueille ce qui peut resservir.</p>',
      },
      {
        slug: 'compost',
        title: 'Compost',
        lead: 'Un bac, un seau et des conseils.',
        body: '<p>Le bac est fourni contre une participation de quinze euros. La formation dure une heure.</p>',
      },
    ],
  },
  {
    slug: 'se-deplacer',
    title: 'Se déplacer',
    lead: 'Bus, transport à la demande, vélo.',
    body: '<p>Neuf lignes régulières et un service à la demande couvrent tout le territoire.</p>',
    picture: view('bus', 'noon', 'Le bus de l’agglomération sur une route de campagne'),
    children: [
      {
        slug: 'tarifs',
        title: 'Tarifs',
        lead: 'Simples, et gratuits pour les jeunes le mercredi.',
        body: '<ul><li>Ticket : un euro vingt</li><li>Transport à la demande : deux euros</li><li>Abonnement mensuel : vingt-deux euros</li></ul>',
      },
    ],
  },
  {
    slug: 'petite-enfance',
    title: 'Petite enfance',
    lead: 'Crèches, assistantes maternelles, lieux d’accueil.',
    body: '<p>Un dossier unique vaut pour toutes les structures. La réponse arrive sous six semaines, motivée dans tous les cas.</p>',
    children: [
      {
        slug: 'assistantes-maternelles',
        title: 'Assistantes maternelles',
        lead: 'Un relais pour les parents et les professionnelles.',
        body: '<p>Le relais tient la liste à jour, prête du matériel et organise des matinées d’éveil.</p>',
      },
    ],
  },
  {
    slug: 'entreprendre',
    title: 'Entreprendre',
    lead: 'S’installer, recruter, se développer.',
    body: '<p>Une seule porte pour les aides, les locaux et les contacts.</p>',
    children: [
      {
        slug: 'pepiniere',
        title: 'Pépinière',
        lead: 'Douze bureaux, trois ateliers.',
        body: '<p>Loyers progressifs et accompagnement pendant trois ans. Visite sur rendez-vous.</p>',
      },
    ],
  },
];

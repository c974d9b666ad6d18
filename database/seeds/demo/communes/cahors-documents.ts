import { councilMinutes, notice } from '../content/usual';
import type { DemoDocument } from '../types';

export const cahorsDocuments: readonly DemoDocument[] = [
  councilMinutes(
    'conseil-1',
    { daysAgo: 21 },
    'Présents : trente et un conseillers ; trois pouvoirs.',
    [
      {
        heading: 'Décision modificative du budget',
        text: 'Le conseil ajuste les crédits du chantier du boulevard et des cours d’école, sans recours nouveau à l’emprunt.',
        vote: 'Adopté par vingt-sept voix, sept abstentions.',
      },
      {
        heading: 'Navette électrique',
        text: 'La convention d’exploitation est signée pour trois ans avec l’agglomération.',
      },
      {
        heading: 'Budget participatif',
        text: 'Les sept projets arrivés en tête sont inscrits au programme de l’année.',
      },
    ],
  ),
  councilMinutes(
    'conseil-2',
    { daysAgo: 63 },
    'Présents : trente-trois conseillers ; un pouvoir.',
    [
      {
        heading: 'Rapport sur l’accessibilité',
        text: 'Douze bâtiments sur vingt-six sont désormais entièrement accessibles. Le calendrier des quatorze autres est approuvé.',
      },
      {
        heading: 'Tarifs de la bibliothèque',
        text: 'L’inscription devient gratuite pour tous les habitants.',
      },
    ],
  ),
  {
    key: 'ordre-du-jour',
    kind: 'notice',
    title: 'Ordre du jour du prochain conseil municipal',
    description: 'Convocation et liste des affaires soumises au vote.',
    dated: { daysAgo: 5 },
    sections: [
      {
        paragraphs: [
          'Les conseillères et conseillers sont convoqués en séance ordinaire, salle du conseil.',
        ],
        items: [
          'Approbation du procès-verbal',
          'Débat d’orientation budgétaire',
          'Règlement des jardins partagés',
          'Questions orales',
        ],
      },
    ],
  },
  {
    key: 'arrete-boulevard',
    kind: 'order',
    title: 'Arrêté de circulation, travaux du boulevard',
    description: 'Voie unique par sens et stationnement interdit pendant la phase 2.',
    dated: { daysAgo: 8 },
    sections: [
      {
        heading: 'Article 1',
        paragraphs: [
          'La circulation est réduite à une voie par sens entre la mairie et la place Charles-de-Gaulle, pendant douze semaines.',
        ],
      },
      {
        heading: 'Article 2',
        paragraphs: [
          'Le stationnement est interdit au droit du chantier. Les places réservées aux personnes handicapées sont rétablies à moins de cinquante mètres.',
        ],
      },
    ],
  },
  {
    key: 'bulletin',
    kind: 'bulletin',
    title: 'Le Méandre, le magazine de la ville',
    description:
      'Dossier : marcher en ville. Et aussi : le budget expliqué, le portrait d’une jardinière.',
    dated: { daysAgo: 34 },
    sections: [
      {
        heading: 'Marcher en ville',
        paragraphs: [
          'Deux Cadurciens sur trois habitent à moins d’un quart d’heure à pied de la halle. Le dossier fait le point sur les trottoirs, l’ombre et les bancs.',
        ],
      },
      {
        heading: 'Le budget en trois minutes',
        paragraphs: [
          'Sur cent euros dépensés, vingt-quatre vont à l’éducation, dix-sept à la voirie, onze à la culture.',
        ],
      },
    ],
  },
  {
    key: 'budget-primitif',
    kind: 'budget',
    title: 'Budget primitif {année}, présentation synthétique',
    description: 'Recettes, dépenses, dette : l’essentiel en deux pages.',
    dated: { lastOn: '04-08' },
    sections: [
      {
        paragraphs: [
          'La présente note répond à l’obligation d’information des habitants sur les finances de la commune.',
        ],
      },
      {
        heading: 'Investir',
        paragraphs: ['Les dépenses d’équipement portent sur quatre opérations.'],
        items: ['Boulevard', 'Cours d’école', 'Saint-Urcisse', 'Berges'],
      },
    ],
  },
  notice(
    'plan-gros-caracteres',
    { daysAgo: 110 },
    'Plan de ville en gros caractères',
    'Le centre ancien, les services et les itinéraires sans marches.',
    [
      'Ce plan indique les itinéraires praticables en fauteuil ou avec une poussette, les bancs et les toilettes publiques.',
    ],
  ),
];

import { view } from '../content/village';
import type { DemoPage } from '../types';

export const cahorsPages: readonly DemoPage[] = [
  {
    slug: 'ma-ville',
    title: 'Ma ville',
    lead: 'Ceux qui décident, ceux qui agissent, et comment y prendre part.',
    body: '<p>La ville est administrée par un conseil de trente-cinq élus et par sept cents agents. Vous trouverez ici qui fait quoi, ce qui a été voté et comment donner votre avis.</p>',
    picture: view('council', 'afternoon', 'La salle du conseil municipal'),
    children: [
      {
        slug: 'conseil-municipal',
        title: 'Le conseil municipal',
        lead: 'Trente-cinq élus, huit séances par an, toutes publiques.',
        body: '<p>L’ordre du jour est publié cinq jours avant la séance, le compte rendu dans la semaine qui suit.</p><h2>Assister à une séance</h2><p>L’entrée est libre, salle du conseil, au premier étage. Un ascenseur dessert la tribune. La séance est retransmise et sous-titrée.</p><h2>Poser une question</h2><p>Dix minutes sont réservées au public. Déposez votre question la veille avant midi, <a href="/contact">par le formulaire</a>.</p>',
        children: [
          {
            slug: 'commissions',
            title: 'Les commissions',
            lead: 'Elles préparent les décisions, à sept ou huit, autour d’une table.',
            body: '<ul><li>Finances et ressources</li><li>Éducation, culture et sport</li><li>Urbanisme, mobilités et nature</li><li>Solidarités</li></ul><p>Chaque groupe d’élus y est représenté.</p>',
          },
          {
            slug: 'deliberations',
            title: 'Les délibérations',
            lead: 'Le texte des décisions votées, dans l’ordre des séances.',
            body: '<p>Les délibérations sont publiées <a href="/documents">parmi les documents</a>, en format inaltérable, avec la date de mise en ligne.</p>',
          },
        ],
      },
      {
        slug: 'participer',
        title: 'Participer',
        lead: 'Budget participatif, conseils de quartier, consultations.',
        body: '<p>Cinq conseils de quartier se réunissent chaque trimestre ; ils sont ouverts à tous.</p><h2>Le budget participatif</h2><p>Chaque année, les habitants choisissent l’emploi d’une enveloppe d’investissement. Le vote est ouvert dès onze ans.</p>',
      },
      {
        slug: 'jumelages',
        title: 'Jumelages et coopérations',
        lead: 'Des lettres, des orchestres et des échanges d’élèves.',
        body: '<p>Le comité de jumelage organise un voyage par an et recherche des familles d’accueil.</p>',
      },
    ],
  },
  {
    slug: 'vie-quotidienne',
    title: 'Vie quotidienne',
    lead: 'De la crèche à la maison des aînés, les services de tous les jours.',
    body: '<p>Choisissez une rubrique ou appelez l’accueil : on vous passera la bonne personne du premier coup, ou du deuxième.</p>',
    children: [
      {
        slug: 'familles',
        title: 'Familles',
        lead: 'Un seul guichet pour les écoles, la cantine et les loisirs.',
        picture: view('school', 'morning', 'Des enfants dans la cour d’une école'),
        body: '<p>Le guichet des familles est ouvert du lundi au vendredi, sans rendez-vous le matin.</p>',
        children: [
          {
            slug: 'ecoles',
            title: 'Écoles',
            lead: 'Onze écoles publiques, une carte scolaire, des dérogations encadrées.',
            body: '<h2>Inscrire son enfant</h2><ol><li>Remplir le dossier, au guichet ou en ligne</li><li>Joindre un justificatif de domicile et le carnet de vaccination</li><li>Prendre rendez-vous avec la directrice</li></ol><p>Les inscriptions ouvrent en février pour la rentrée suivante.</p>',
          },
          {
            slug: 'petite-enfance',
            title: 'Petite enfance',
            lead: 'Quatre crèches et cent vingt assistantes maternelles.',
            body: '<p>La commission d’attribution se réunit en avril et en octobre. Les critères sont publics : situation, fratrie, ancienneté de la demande.</p>',
          },
          {
            slug: 'cantine',
            title: 'Cantine',
            lead: 'Mille cinq cents repas par jour, à moitié bio, cuisinés en ville.',
            body: '<p>Les menus sont publiés chaque vendredi. Le prix suit le quotient familial, en six tranches.</p>',
          },
        ],
      },
      {
        slug: 'logement-urbanisme',
        title: 'Logement et urbanisme',
        lead: 'Construire, rénover, louer : règles et aides.',
        body: '<h2>Vos autorisations</h2><p>Déclaration préalable ou permis : les dossiers se déposent en ligne ou au guichet. Le délai est d’un à trois mois.</p><h2>Secteur protégé</h2><p>Dans la vieille ville, l’avis de l’architecte des bâtiments de France est requis. Venez en parler avant de dessiner.</p>',
      },
      {
        slug: 'dechets-proprete',
        title: 'Déchets et propreté',
        lead: 'Jours de collecte, déchèteries, signalements.',
        body: '<p>Les jours de passage dépendent de votre rue ; le calendrier est distribué en décembre.</p>',
        picture: view('waste', 'morning', 'Bacs de tri de quatre couleurs'),
      },
      {
        slug: 'se-deplacer',
        title: 'Se déplacer',
        lead: 'À pied, à vélo, en navette, et se garer quand il le faut.',
        body: '<p>La navette électrique est gratuite. Trois parkings relais, à dix minutes à pied du centre, le sont aussi.</p>',
        picture: view('bus', 'noon', 'La navette à son arrêt'),
      },
      {
        slug: 'aines',
        title: 'Aînés',
        lead: 'Repas, visites, activités : la maison des aînés.',
        body: '<p>Le registre des personnes isolées permet de prendre de vos nouvelles par grand froid ou forte chaleur. L’inscription est libre et confidentielle.</p>',
      },
    ],
  },
  {
    slug: 'culture-sports',
    title: 'Culture et sports',
    lead: 'Théâtre, musée, bibliothèque, stades et piscine.',
    body: '<p>Une carte unique, gratuite pour les moins de vingt-six ans, ouvre toutes les portes.</p>',
    children: [
      {
        slug: 'bibliotheque',
        title: 'Bibliothèque',
        lead: 'Quatre-vingt mille livres, et le droit de parler à voix basse.',
        body: '<p>Inscription gratuite. Portage à domicile le jeudi. Fonds en gros caractères et livres audio.</p>',
        picture: view('library', 'afternoon', 'La salle de lecture'),
      },
      {
        slug: 'equipements-sportifs',
        title: 'Équipements sportifs',
        lead: 'Où nager, courir, grimper.',
        body: '<p>La piscine est ouverte toute l’année ; le bassin nordique, d’octobre à avril.</p>',
      },
      {
        slug: 'associations',
        title: 'Associations',
        lead: 'Quatre cents associations, un forum en septembre.',
        body: '<p>La maison des associations prête des salles et relit vos dossiers de subvention.</p>',
      },
    ],
  },
];

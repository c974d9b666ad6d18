import { view } from '../content/village';
import type { DemoPage } from '../types';

export const centrePages: readonly DemoPage[] = [
  {
    slug: 'le-centre',
    title: 'Le centre',
    lead: 'Une maison commune pour trois cent douze mairies.',
    body: '<p>Établissement public local, le centre est dirigé par un conseil d’administration de vingt-quatre élus.</p>',
    picture: view('council', 'afternoon', 'Les administrateurs autour de la table'),
    children: [
      {
        slug: 'conseil-administration',
        title: 'Le conseil d’administration',
        lead: 'Vingt-quatre élus des communes et des groupements.',
        body: '<p>Il se réunit quatre fois par an. Les comptes rendus sont publiés <a href="/documents">parmi les documents</a>.</p>',
      },
      {
        slug: 'adherer',
        title: 'Adhérer',
        lead: 'Ce qui est obligatoire, ce qui se choisit.',
        body: '<h2>De plein droit</h2><p>Les communes qui emploient moins de trois cent cinquante agents sont affiliées.</p><h2>Par convention</h2><ul><li>Médecine préventive</li><li>Archives</li><li>Numérique</li><li>Remplacements</li></ul>',
      },
    ],
  },
  {
    slug: 'emploi-concours',
    title: 'Emploi et concours',
    lead: 'Entrer dans la fonction publique du Lot, y bouger, y grandir.',
    body: '<p>Les offres, les concours, les conseils pour se préparer.</p>',
    children: [
      {
        slug: 'offres',
        title: 'Offres d’emploi',
        lead: 'Les postes ouverts cette semaine.',
        body: '<p>Les offres sont publiées chaque lundi. Envoyez votre candidature directement à la collectivité, en rappelant la référence.</p>',
      },
      {
        slug: 'concours',
        title: 'Concours et examens',
        lead: 'Calendrier, dossiers, annales.',
        body: '<p>Le calendrier de l’année est téléchargeable. Une réunion d’information précède chaque ouverture.</p><h2>Se préparer</h2><p>Deux bibliothèques du département prêtent les manuels récents.</p>',
      },
      {
        slug: 'apprentissage',
        title: 'Apprentissage',
        lead: 'Former un jeune, c’est préparer la relève.',
        body: '<p>Le centre aide au montage du contrat et suit l’apprenti avec le maître de stage.</p>',
      },
    ],
  },
  {
    slug: 'carrieres',
    title: 'Carrières',
    lead: 'Du recrutement à la retraite, les actes et les droits.',
    body: '<p>Un gestionnaire suit chaque collectivité : c’est toujours la même voix.</p>',
    children: [
      {
        slug: 'paie',
        title: 'Paie à façon',
        lead: 'Vous envoyez les éléments, nous calculons.',
        body: '<p>Les bulletins sont prêts le 20. Les déclarations sont faites pour vous.</p>',
      },
      {
        slug: 'retraite',
        title: 'Retraite',
        lead: 'Préparer un départ sans surprise.',
        body: '<p>Prenez contact dix-huit mois avant la date souhaitée : un dossier complet évite une rupture de revenus.</p>',
      },
    ],
  },
  {
    slug: 'sante-securite',
    title: 'Santé et sécurité',
    lead: 'Prévenir, soigner, aménager.',
    body: '<p>Trois médecins et quatre préventeurs visitent les agents et les ateliers.</p>',
    children: [
      {
        slug: 'prevention',
        title: 'Prévention des risques',
        lead: 'Le document unique, avec vous et sur place.',
        body: '<p>Une journée d’observation, un rapport court, trois priorités. Puis on revient voir.</p>',
      },
    ],
  },
  {
    slug: 'numerique',
    title: 'Numérique',
    lead: 'Sites, messageries, téléprocédures et formations.',
    body: '<p>Une équipe de six personnes, et la même adresse pour toutes les questions.</p>',
    picture: view('desk', 'morning', 'Le bureau du service numérique'),
    children: [
      {
        slug: 'sites-internet',
        title: 'Sites internet',
        lead: 'Un mini-site en une semaine, un site complet en deux mois.',
        body: '<h2>Le mini-site</h2><p>Sept pages déjà prêtes, les actualités et les documents à vous. Une heure de formation à distance suffit.</p><h2>Le site complet</h2><p>Rubriques, agenda, annuaire, lettre d’information. Deux jours de formation, en petit groupe.</p>',
        children: [
          {
            slug: 'gabarits',
            title: 'Choisir son gabarit',
            lead: 'Trois allures, dix tonalités, votre photo.',
            body: '<ul><li><strong>Causse</strong> : une page qui se lit comme une lettre.</li><li><strong>Rivière</strong> : une grande image, des courbes douces.</li><li><strong>Bastide</strong> : un plan carré, l’accès rapide d’abord.</li></ul>',
          },
          {
            slug: 'accessibilite',
            title: 'Accessibilité',
            lead: 'Un site que tout le monde peut lire, entendre et parcourir.',
            body: '<p>Les couleurs, les tailles et les contrastes sont garantis par le gabarit. Le texte des images, lui, dépend de vous : dites ce que l’on voit.</p>',
          },
        ],
      },
      {
        slug: 'formations',
        title: 'Formations',
        lead: 'Une heure à distance, ou une journée ensemble.',
        body: '<ol><li>Publier une actualité</li><li>Classer ses documents</li><li>Répondre aux demandes en ligne</li></ol>',
      },
      {
        slug: 'messageries',
        title: 'Messageries et noms de domaine',
        lead: 'Une adresse à votre nom, qui ne se perd pas.',
        body: '<p>Le renouvellement est automatique, sauf avis contraire deux mois avant l’échéance.</p>',
      },
    ],
  },
];

import { safeHtml, showcase, type OpenPlace, type PageExample, type Person } from '#web';
import { ContactPage } from './contact/contact-page';
import { DiscoverPage } from './discover/discover-page';
import {
  carennacFigures,
  fiveProcedures,
  mayor,
  usefulNumbers,
  villagePlaces,
} from './home/home-parts.examples';
import { PracticalPage } from './practical/practical-page';
import { ProceduresPage } from './procedures/procedures-page';
import { TeamPage } from './team/team-page';

const deputies: Person[] = [
  { name: 'Jean-Marc Lafon', role: 'Premier adjoint', duties: 'Voirie, eau, bâtiments' },
  { name: 'Yasmina Cances', role: 'Deuxième adjointe', duties: 'École, vie associative' },
];

const councillors: Person[] = [
  'Odile Mespoulet',
  'Pierre Daynac',
  'Lucie Bouyssou',
  'Ahmed Sarda',
].map((name) => ({
  name,
  role: name.startsWith('O') || name.startsWith('L') ? 'Conseillère' : 'Conseiller',
}));

const postalAgency: OpenPlace = {
  name: 'Agence postale communale',
  isTownHall: false,
  address: { street: ['2 place du Prieuré'], postalCode: '46110', city: 'Carennac' },
  phone: '0565000004',
  wheelchairAccess: 'une marche, appelez avant de venir',
  status: { open: true, words: 'Ouvert jusqu’à 12 h' },
  closures: ['Fermeture exceptionnelle le 24 décembre 2026'],
  hours: [
    { days: 'Du lundi au vendredi', hours: '9 h – 12 h' },
    { days: 'Samedi et dimanche', hours: 'Fermé', closed: true },
  ],
};

/** The default pages of a mini-site, filled as a commune would. */
export const defaultPages: PageExample[] = [
  {
    name: 'decouvrir',
    draw: (site) => (
      <DiscoverPage
        site={site}
        page={{ title: 'Découvrir la commune', path: '/decouvrir', breadcrumb: [] }}
        lead="Un prieuré, une île, des pruniers : le village se visite à pied en une heure, et se quitte à regret."
        photos={[showcase.river, showcase.orchard, showcase.cliff]}
        body={safeHtml(
          '<h2>Du prieuré au port</h2><p>Le bourg est né autour du prieuré, à l’abri des crues. Au dix-huitième siècle, les gabares y chargeaient le vin et le bois.</p><h2>Le causse</h2><p>Au-dessus des toits commence le plateau : murets, dolines, chênes et genévriers. Trois sentiers partent de la place.</p>',
        )}
        figures={carennacFigures}
        figuresSource="Sources : INSEE, découpage administratif, licence ouverte 2.0."
        places={villagePlaces}
      />
    ),
  },
  {
    name: 'equipe-municipale',
    draw: (site) => (
      <TeamPage
        site={site}
        page={{
          title: 'L’équipe municipale',
          path: '/equipe-municipale',
          breadcrumb: [{ label: 'La mairie', href: '/mairie' }],
        }}
        lead="Onze élus, et une secrétaire de mairie qui vous reçoit."
        groups={[
          { title: 'Le maire et les adjoints', people: [mayor, ...deputies] },
          { title: 'Les conseillers municipaux', people: councillors },
          {
            title: 'Le secrétariat',
            people: [{ name: 'Sandrine Poujade', role: 'Secrétaire de mairie' }],
          },
        ]}
      />
    ),
  },
  {
    name: 'informations-pratiques',
    draw: (site) => (
      <PracticalPage
        site={{ ...site, townHall: { ...showcase.closedTownHall, name: site.townHall.name } }}
        page={{ title: 'Informations pratiques', path: '/informations-pratiques', breadcrumb: [] }}
        receptions={[postalAgency]}
        groups={[
          {
            title: 'Déchets',
            items: [
              {
                title: 'Ordures ménagères',
                detail: 'Bac vert, le mardi matin ; à sortir la veille au soir.',
              },
              {
                title: 'Déchèterie',
                detail: 'Du lundi au samedi, 9 h – 12 h et 14 h – 18 h.',
                phone: '0565000002',
              },
            ],
          },
          {
            title: 'École et enfance',
            items: [
              {
                title: 'École primaire',
                detail: 'Deux classes, cantine, garderie dès 7 h 30.',
                phone: '0565000003',
                href: '/ecole',
              },
            ],
          },
        ]}
        usefulNumbers={usefulNumbers}
      />
    ),
  },
  {
    name: 'demarches',
    draw: (site) => (
      <ProceduresPage
        site={site}
        page={{ title: 'Démarches administratives', path: '/demarches', breadcrumb: [] }}
        lead="Ce qui se fait en ligne, ce qui se fait en mairie, et ce qu’il faut apporter."
        groups={[
          {
            title: 'Papiers et état civil',
            links: fiveProcedures
              .slice(0, 2)
              .map((link) => ({ ...link, where: 'En mairie de Gramat, sur rendez-vous' })),
          },
          {
            title: 'Vivre ici',
            links: fiveProcedures.slice(2).map((link) => ({ ...link, where: 'En ligne' })),
          },
        ]}
      />
    ),
  },
  {
    name: 'contact',
    draw: (site) => (
      <ContactPage
        site={site}
        page={{ title: 'Contact', path: '/contact', breadcrumb: [] }}
        places={villagePlaces.slice(0, 1)}
      />
    ),
  },
];

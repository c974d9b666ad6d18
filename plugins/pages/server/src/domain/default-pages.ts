import type { PageKind } from './page-kind';

/** A page as a new mini-site begins with. */
export interface DefaultPage {
  readonly kind: PageKind;
  readonly title: string;
  readonly slug: string;
  readonly lead: string;
  readonly body?: string;
  readonly inMenu: boolean;
}

/** How French says the place: « de Cahors », « à Cahors ». */
export interface PlaceWords {
  readonly name: string;
  /** « de Cahors », « d’Autoire », « du Vigan ». */
  readonly of: string;
  /** « à Cahors », « au Vigan ». */
  readonly at: string;
}

/** The pages of a commune; the seventh, « Mentions légales », is generated and always there. */
const communePages = ({ name, of, at }: PlaceWords): DefaultPage[] => [
  {
    kind: 'home',
    title: name,
    slug: 'accueil',
    lead: `Bienvenue ${at}. La mairie publie ici ses nouvelles, ses documents et tout ce qui facilite la vie des habitants.`,
    inMenu: false,
  },
  {
    kind: 'discover',
    title: 'Découvrir la commune',
    slug: 'decouvrir-la-commune',
    lead: `La commune ${of} en quelques chiffres et quelques lieux.`,
    inMenu: true,
  },
  {
    kind: 'team',
    title: 'L’équipe municipale',
    slug: 'equipe-municipale',
    lead: 'Le maire, les adjoints et les conseillers municipaux.',
    inMenu: true,
  },
  {
    kind: 'practical',
    title: 'Informations pratiques',
    slug: 'informations-pratiques',
    lead: 'Horaires de la mairie, services et numéros utiles.',
    inMenu: true,
  },
  {
    kind: 'procedures',
    title: 'Démarches administratives',
    slug: 'demarches',
    lead: 'État civil, papiers d’identité, élections, urbanisme : par où commencer.',
    inMenu: true,
  },
  {
    kind: 'contact',
    title: 'Contact',
    slug: 'contact',
    lead: `Joindre la mairie ${of}, ou venir la voir.`,
    inMenu: true,
  },
];

/** An intercommunal body or a centre has no commune to discover, and its own word for its council. */
const otherPages = (words: PlaceWords): DefaultPage[] =>
  communePages(words)
    .filter(({ kind }) => kind !== 'discover')
    .map((page) => ({ ...page, ...OTHER_WORDS[page.kind] }));

const OTHER_WORDS: Partial<Record<PageKind, Partial<DefaultPage>>> = {
  home: { lead: 'Nos services, nos nouvelles et nos documents, à un seul endroit.' },
  team: { title: 'Les élus', slug: 'elus', lead: 'La présidence et le conseil.' },
  practical: { lead: 'Horaires d’accueil, services et numéros utiles.' },
  procedures: { title: 'Démarches', lead: 'Par où commencer, avec quels papiers.' },
  contact: { lead: 'Nous joindre, ou venir nous voir.' },
};

export const defaultPages = (words: PlaceWords, kind: 'commune' | 'epci' | 'centre') =>
  kind === 'commune' ? communePages(words) : otherPages(words);

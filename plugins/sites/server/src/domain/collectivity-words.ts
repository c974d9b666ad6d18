import { displayName, ofCommune } from './commune-name';
import type { CollectivityFacts, SiteIdentity } from './site';

/** How sentences name the body that answers for a site, article included. */
export interface CollectivityWords {
  /** « la mairie », « le centre de gestion du Lot » */
  readonly the: string;
  /** « de la mairie », « du centre de gestion du Lot » */
  readonly of: string;
  /** « à la mairie », « au centre de gestion du Lot » */
  readonly to: string;
  /** With its place, when the body is not named after it: « la mairie de Cahors ». */
  readonly inFull: string;
  /** « de la mairie de Cahors », « du centre de gestion du Lot » */
  readonly ofInFull: string;
  /** « à la mairie de Cahors », « au centre de gestion du Lot » */
  readonly toInFull: string;
  /** After « le site » or « les actualités »: « de Cahors », « du centre de gestion du Lot ». */
  readonly ofPlace: string;
}

type Named = Pick<SiteIdentity, 'name' | 'linking'> & {
  readonly collectivity: Pick<CollectivityFacts, 'name' | 'kind'> | null;
};

export function collectivityWords(site: Named): CollectivityWords {
  const { collectivity } = site;
  if (collectivity?.kind !== 'commune') return bodyWords(collectivity?.name ?? site.name);
  const ofPlace = ofCommune(site);
  return {
    the: 'la mairie',
    of: 'de la mairie',
    to: 'à la mairie',
    inFull: `la mairie ${ofPlace}`,
    ofInFull: `de la mairie ${ofPlace}`,
    toInFull: `à la mairie ${ofPlace}`,
    ofPlace,
  };
}

/** What bodies are called, by the article that goes before. */
const COMMON_NOUNS: readonly (readonly [RegExp, Article])[] = [
  [/^(communauté|métropole|maison|régie|ville)(?=\s)/iu, 'la'],
  [/^(centre|syndicat|pôle|parc|pays|conseil|département|cdg|sivom|sivu)(?=\s)/iu, 'le'],
  [/^(agence|association|établissement|office|union)(?=\s)/iu, 'l’'],
];

type Article = 'la' | 'le' | 'l’';

const JOINED: Readonly<Record<Article, readonly [the: string, of: string, to: string]>> = {
  la: ['la ', 'de la ', 'à la '],
  le: ['le ', 'du ', 'au '],
  'l’': ['l’', 'de l’', 'à l’'],
};

/** A name that begins with no common noun takes no article: « de Cauvaldor ». */
function bodyWords(given: string): CollectivityWords {
  const article = COMMON_NOUNS.find(([nouns]) => nouns.test(given))?.[1];
  const name = displayName(given);
  if (!article) return asWords(name, ofCommune({ name }), `à ${name}`);
  const [the, of, to] = JOINED[article].map((joined) => joined + inSentence(name));
  return asWords(the ?? name, of ?? name, to ?? name);
}

const asWords = (the: string, of: string, to: string): CollectivityWords => ({
  the,
  of,
  to,
  inFull: the,
  ofInFull: of,
  toInFull: to,
  ofPlace: of,
});

/** A common noun loses its capital, an abbreviation does not. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

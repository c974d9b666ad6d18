import type { Territory } from './commune';

/** What one searches by: how it is called, and the code of INSEE. */
interface Named {
  readonly insee: string;
  /** With the apostrophe of French typography. */
  readonly name: string;
  /** As `searchWords` writes them. */
  readonly words: string;
}

/** A commune as the search knows it: one line of an index of all those of France. */
export interface IndexedCommune extends Named {
  /** Communes of once that it took in: people go on calling them by their names. */
  readonly former: readonly Named[];
  readonly postalCodes: readonly string[];
  readonly department: Territory;
  readonly population: number | null;
}

export interface CommuneSearch {
  /** What was typed: a name, a postal code, an INSEE code, or their beginning. */
  readonly typed: string;
  /** Codes of the departments whose communes come first. */
  readonly near: ReadonlySet<string>;
  readonly limit: number;
}

export interface FoundCommune extends IndexedCommune {
  /** The one of its former communes that answers, where it does not by itself. */
  readonly formerName: string | null;
}

export interface FoundCommunes {
  readonly communes: readonly FoundCommune[];
  /** Of which `communes` are the first. */
  readonly total: number;
}

const NONE: FoundCommunes = { communes: [], total: 0 };

/** `46042`, `2A0`, `46000`: an INSEE or a postal code, or its first characters. */
const CODE = /^(\d{2}|2[AB])\d{0,3}$/i;

/** A name of one letter would find a thousand communes. */
const SHORTEST = 2;

/** Communes that answer to what was typed, best first. */
export function searchCommunes(
  index: readonly IndexedCommune[],
  { typed, near, limit }: CommuneSearch,
): FoundCommunes {
  const question = questionOf(typed.trim());
  if (!question) return NONE;
  const found = index.flatMap((commune) => {
    const answer = answerOf(commune, question);
    const isNear = question.isCode || near.has(commune.department.code);
    return answer ? [{ ...answer, far: isNear ? 0 : 1 }] : [];
  });
  const sorted = found.sort(
    (a, b) =>
      a.far - b.far ||
      a.place - b.place ||
      (b.commune.population ?? 0) - (a.commune.population ?? 0) ||
      a.commune.name.localeCompare(b.commune.name, 'fr'),
  );
  return { communes: sorted.slice(0, limit).map(({ commune }) => commune), total: found.length };
}

interface Answer {
  readonly commune: FoundCommune;
  /** 0 best. */
  readonly place: number;
}

/** By itself; otherwise by a commune that it took in, just after those that answer as well. */
function answerOf(commune: IndexedCommune, { rank }: Question): Answer | null {
  const own = rank(commune, commune.postalCodes);
  if (own !== null) return { commune: { ...commune, formerName: null }, place: own };
  const [best] = commune.former
    .flatMap(({ name, ...former }) => {
      const place = rank(former, []);
      return place === null ? [] : [{ name, place: place + JUST_AFTER }];
    })
    .sort((a, b) => a.place - b.place);
  return best ? { commune: { ...commune, formerName: best.name }, place: best.place } : null;
}

const JUST_AFTER = 0.5;

/** How well a place answers, 0 best; null when it does not. */
type Rank = (place: Omit<Named, 'name'>, postalCodes: readonly string[]) => number | null;

interface Question {
  readonly rank: Rank;
  /** A code says where: no department comes first. */
  readonly isCode: boolean;
}

function questionOf(typed: string): Question | null {
  const code = typed.replaceAll(' ', '').toUpperCase();
  if (CODE.test(code)) return { rank: byCode(code), isCode: true };
  const words = searchWords(typed);
  return words.length > SHORTEST + 1 ? { rank: byName(words), isCode: false } : null;
}

/** People know their postal code; the INSEE code of another commune may be the same. */
const byCode =
  (code: string): Rank =>
  ({ insee }, postalCodes) => {
    if (postalCodes.includes(code)) return 0;
    if (insee === code) return 1;
    return insee.startsWith(code) || postalCodes.some((one) => one.startsWith(code)) ? 2 : null;
  };

/** The last word may be only begun; the others may stand anywhere in the name. */
function byName(words: string): Rank {
  const begun = words.slice(0, -1);
  const each = begun.slice(1).split('-');
  const joined = each.join('');
  return (place) => {
    if (place.words === words) return 0;
    if (place.words.startsWith(begun)) return 1;
    if (place.words.includes(begun)) return 2;
    if (each.every((word) => place.words.includes(`-${word}`))) return 3;
    return place.words.replaceAll('-', '').startsWith(joined) ? 4 : null;
  };
}

const SHORTENED: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints' };

/** `-saint-cirq-lapopie-` for « St Cirq-Lapopie »: no accents, no ligatures, words between dashes. */
export function searchWords(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => SHORTENED[word] ?? word);
  return `-${words.join('-')}-`;
}

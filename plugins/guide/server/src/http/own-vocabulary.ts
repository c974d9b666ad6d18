import { vocabularyOf, wordsIn, type Vocabulary } from '../domain/nearest-word';
import { ownTexts } from '../store/search-own-entries';
import type { Asker } from './find-own-entries';
import { askingFrom, shownNow } from './own-entries-here';

/** The words of what a site shows of its own, and of the bodies above it: of no other site. */
export type OwnVocabulary = (request: Asker) => Promise<Vocabulary>;

interface SiteChanges {
  /** Null: of all sites. */
  subscribe(hear: (site: number | null) => void): unknown;
}

interface Kept {
  readonly vocabulary: Vocabulary;
  /** When a text appears or goes. */
  readonly staleAt: Date | null;
}

/** Bounds what is kept: typing errors are mended one after the other, on few sites at a time. */
const MOST_SITES = 30;

/** Reads the texts of a site once, then keeps their words until they change. */
export function keepOwnVocabularies(changes: SiteChanges): OwnVocabulary {
  const kept = new Map<number, Promise<Kept>>();
  changes.subscribe((site) => (site === null ? kept.clear() : kept.delete(site)));
  return async (request) => {
    const { key } = request.site;
    const known = await kept.get(key);
    if (known && !isPast(known.staleAt, request.now)) return known.vocabulary;
    const reading = readVocabulary(request);
    kept.delete(key);
    kept.set(key, reading);
    if (kept.size > MOST_SITES) kept.delete([...kept.keys()][0] as number);
    reading.catch(() => kept.get(key) === reading && kept.delete(key));
    return (await reading).vocabulary;
  };
}

const isPast = (moment: Date | null, now: Date): boolean => moment !== null && moment <= now;

async function readVocabulary(request: Asker): Promise<Kept> {
  const { entries, staleAt } = shownNow(await ownTexts(askingFrom(request)), request.now);
  const words = entries.flatMap((entry) => [...new Set(wordsOf(entry))]);
  const counted = Map.groupBy(words, (word) => word);
  const written = [...counted].map(([word, all]) => ({ word, entries: all.length }));
  return { vocabulary: vocabularyOf(written), staleAt };
}

const wordsOf = ({ title, words }: { title: string; words: string }): string[] =>
  wordsIn(`${title} ${words}`.toLowerCase()).filter(({ length }) => length > 2);

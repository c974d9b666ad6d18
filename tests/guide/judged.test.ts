import { cahors, siteOf } from '../cast';
import { visit } from '../public-site/visitor';
import { beginningOf } from './beginning-of';
import { HELD_BACK, JUDGED, type JudgedSearches } from './judged-searches';
import { wholeAudience, wholeAudienceHere } from './official-files';
import { hideGuide, showGuide } from './shown-guide';

const MINUTES = 60_000;
const isHere = wholeAudienceHere();
const whereItIs = isHere ? describe : describe.skip;

beforeAll(async () => {
  if (!isHere) return;
  await siteOf(cahors);
  await hideGuide();
  const files: Record<string, string> = {};
  for await (const { name, xml } of wholeAudience()) files[name] = beginningOf(xml);
  await showGuide(files);
}, 3 * MINUTES);
afterAll(hideGuide);

/** Identifiers of what is found, in order. */
async function found(words: string): Promise<string[]> {
  const path = `/api/guide/search?q=${encodeURIComponent(words)}`;
  const { body } = await visit(cahors, path).expect(200);
  const { items } = body as { items: { url: string }[] };
  return items.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
}

/** The place of the first that is wanted, from 1; infinite where there is none. */
async function placeOf(words: string, wanted: readonly string[]): Promise<number> {
  const at = (await found(words)).findIndex((id) => wanted.includes(id));
  return at < 0 ? Infinity : at + 1;
}

async function judge(searches: JudgedSearches) {
  const places = [];
  for (const [words, wanted] of Object.entries(searches)) {
    places.push({ words, place: await placeOf(words, wanted) });
  }
  const sum = places.reduce((all, { place }) => all + 1 / place, 0);
  return {
    meanReciprocalRank: sum / places.length,
    beyondThird: places.filter(({ place }) => place > 3).map(({ words }) => words),
  };
}

whereItIs('who asks the whole guide for what people ask for', () => {
  test.each([
    ['thought of when the order was made', JUDGED, 2],
    ['kept apart then', HELD_BACK, 1],
  ])('finds it first, or nearly: searches %s', async (_which, searches, misses) => {
    const { meanReciprocalRank, beyondThird } = await judge(searches);
    expect(beyondThird.length).toBeLessThanOrEqual(misses);
    expect(meanReciprocalRank).toBeGreaterThan(0.9);
  });
});

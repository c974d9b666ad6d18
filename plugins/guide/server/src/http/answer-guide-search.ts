import { earliest, pageNumber } from '#web';
import type { PageFrame, PublicAnswer, PublicRequest } from '#web';
import { isAudience, type Audience } from '../domain/audience';
import { currentUntil } from '../domain/generation';
import { GuideSearchPage } from '../views';
import { audienceLinks } from './audience-links';
import { findInGuide, type GuideFindings } from './find-in-guide';
import { MAIN_AUDIENCE, SEARCH } from './guide-address';
import type { Generations, GuideDesk } from './guide-desk';
import { trailTo } from './present-entry';
import { sourceOf } from './source-file';

const PER_PAGE = 15;
const LONGEST = 200;
const YES = 'oui';

/** What the guide says of some words. */
export async function answerGuideSearch(
  desk: GuideDesk,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const currentPage = pageNumber(request.query.get('page'));
  const generations = await desk.generations(request.reader);
  const audience = askedAudience(request, generations);
  const generation = audience && generations.get(audience);
  if (!generation || currentPage === null) return { kind: 'not-found' };
  const words = wordsAsked(request);
  const [found, procedures, shelves, proceduresHref] = await Promise.all([
    foundOnPage(desk, request, audience, { words, page: currentPage }),
    desk.procedures(request, { words }),
    desk.shelves(request.reader, audience),
    desk.proceduresPage(request),
  ]);
  if (currentPage > 1 && found.entries.length === 0) return { kind: 'not-found' };
  const props = {
    searchHref: SEARCH,
    audiences: audienceLinks(generations, audience, (other) => addressOf(other, words, 1)),
    words,
    ...resultsOf(found, currentPage, addressOf(audience, words, 1, true)),
    procedures: words === '' ? [] : procedures.entries,
    examples: shelves.examples,
    lifeEvents: shelves.lifeEvents,
    proceduresHref,
    currentPage,
    lastPage: Math.max(1, Math.ceil(found.total / PER_PAGE)),
    pageHref: (page: number) => addressOf(audience, words, page, isAsTyped(request)),
    file: sourceOf(generation, undefined, request.now, desk.logo),
  };
  return {
    kind: 'page',
    page: pageOfSearch(audience),
    view: (framed) => GuideSearchPage({ ...framed, ...props }),
    staleAt: earliest(
      earliest(procedures.staleAt, found.staleAt),
      currentUntil(generation, request.now),
    ),
    keep: !found.unfinished && 'if-room',
  };
}

/** What the site says itself is few, and stands on the first page. */
const resultsOf = (
  { instead, some, total, entries, own, alsoAsTyped }: GuideFindings,
  page: number,
  asTypedHref: string,
) => ({
  ...(instead ? { instead } : {}),
  asTypedHref: alsoAsTyped ? asTypedHref : null,
  some,
  total,
  results: entries,
  own: page === 1 ? own.entries : [],
});

const pageOfSearch = (audience: Audience): PageFrame => ({
  title: 'Chercher dans le guide',
  path: SEARCH,
  breadcrumb: trailTo(audience),
  noindex: true,
});

const foundOnPage = (
  desk: GuideDesk,
  request: PublicRequest,
  audience: Audience,
  { words, page }: { words: string; page: number },
) =>
  words === ''
    ? Promise.resolve(NOTHING)
    : findInGuide(desk, request, audience, {
        words,
        asTyped: isAsTyped(request),
        first: (page - 1) * PER_PAGE,
        count: PER_PAGE,
      });

const NOTHING: GuideFindings = {
  total: 0,
  entries: [],
  own: { entries: [], staleAt: null, exact: false },
  some: false,
  alsoAsTyped: false,
  staleAt: null,
  unfinished: false,
};

const isAsTyped = ({ query }: PublicRequest): boolean => query.get('exact') === YES;

const wordsAsked = ({ query }: PublicRequest): string =>
  (query.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** The audience that is asked for, or the first that there is. */
function askedAudience({ query }: PublicRequest, generations: Generations): Audience | undefined {
  const asked = query.get('public') ?? MAIN_AUDIENCE;
  if (isAudience(asked) && generations.has(asked)) return asked;
  return query.has('public') ? undefined : [...generations.keys()][0];
}

function addressOf(audience: Audience, words: string, page: number, asTyped = false): string {
  const query = new URLSearchParams({
    ...(words === '' ? {} : { q: words }),
    ...(audience === MAIN_AUDIENCE ? {} : { public: audience }),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(asTyped ? { exact: YES } : {}),
  });
  return `${SEARCH}?${query}`;
}

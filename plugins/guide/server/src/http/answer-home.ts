import { collectivityWords } from '#sites';
import { earliest, type PublicAnswer, type PublicRequest } from '#web';
import { audiencesUnder, isAudience, type Audience } from '../domain/audience';
import { currentUntil } from '../domain/generation';
import { GuideHomePage } from '../views';
import {
  glossaryAddress,
  GUIDE,
  GUIDE_TITLE,
  homeAddress,
  homeTitle,
  MAIN_AUDIENCE,
  SEARCH,
} from './guide-address';
import { audienceLinks } from './audience-links';
import type { GuideDesk, Generations } from './guide-desk';
import { ownShelves } from './own-entries-here';
import { sourceOf } from './source-file';

/** The home of the guide, or of that of one audience; the main audience's is the guide's. */
export async function answerHome(desk: GuideDesk, request: PublicRequest): Promise<PublicAnswer> {
  const asked = request.params['audience'] ?? MAIN_AUDIENCE;
  if (!isAudience(asked)) return { kind: 'not-found' };
  if (request.path !== homeAddress(asked)) {
    return { kind: 'redirect', to: homeAddress(asked), permanent: true };
  }
  const generations = await desk.generations(request.reader);
  const generation = generations.get(asked);
  if (!generation) return otherHome(request, generations);
  const [shelves, own] = await Promise.all([
    desk.shelves(request.reader, asked),
    ownShelves(request, audiencesUnder(asked, generations)),
  ]);
  const about = collectivityWords(request.site);
  const props = {
    ...shelves,
    own: own.shelves,
    lead: `Vos droits et vos démarches, expliqués par l’administration, sur le site ${about.ofPlace}.`,
    searchHref: SEARCH,
    audiences: audienceLinks(generations, asked, homeAddress),
    glossaryHref: glossaryAddress(asked),
    file: sourceOf(generation, undefined, request.now, desk.logo),
  };
  return {
    kind: 'page',
    page: pageOfHome(asked),
    view: (framed) => GuideHomePage({ ...framed, ...props }),
    staleAt: earliest(currentUntil(generation, request.now), own.staleAt),
    keep: shelves.complete,
  };
}

/** Where the main audience has no guide, that of another is the home. */
function otherHome({ path }: PublicRequest, generations: Generations): PublicAnswer {
  const [first] = generations.keys();
  if (path !== GUIDE || !first) return { kind: 'not-found' };
  return { kind: 'redirect', to: homeAddress(first), permanent: false };
}

const pageOfHome = (audience: Audience) => ({
  title: homeTitle(audience),
  description:
    'Papiers, famille, logement, travail, impôts : vos droits et comment les faire valoir.',
  path: homeAddress(audience),
  breadcrumb: audience === MAIN_AUDIENCE ? [] : [{ label: GUIDE_TITLE, href: GUIDE }],
});

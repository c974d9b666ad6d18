import type { PublicAnswer, PublicRequest } from '#web';
import { isAudience } from '../domain/audience';
import { currentUntil } from '../domain/generation';
import { lettersOf } from '../domain/letters';
import { entryLinksOf } from '../domain/links';
import { readGuide, type Term } from '../store/read-guide';
import { GlossaryPage } from '../views';
import { glossaryAddress } from './guide-address';
import type { GuideDesk } from './guide-desk';
import { linksAmong } from './guide-links';
import { trailTo } from './present-entry';
import { sourceOf } from './source-file';

/** The words that the guide explains, from A to Z. */
export async function answerGlossary(
  desk: GuideDesk,
  request: PublicRequest,
): Promise<PublicAnswer> {
  const { audience = '' } = request.params;
  if (!isAudience(audience)) return { kind: 'not-found' };
  const [generations, terms] = await Promise.all([
    desk.generations(request.reader),
    desk.terms(request.reader, audience),
  ]);
  const generation = generations.get(audience);
  if (!generation) return { kind: 'not-found' };
  const known = await readGuide(request.reader).knownAmong(audience, linkedFrom(terms));
  const props = {
    letters: lettersOf(terms),
    links: linksAmong(audience, { known }),
    file: sourceOf(generation, undefined, request.now, desk.logo),
  };
  return {
    kind: 'page',
    page: {
      title: 'Les mots de l’administration',
      description: 'Ce que veulent dire les mots et les sigles des démarches, de A à Z.',
      path: glossaryAddress(audience),
      breadcrumb: trailTo(audience),
    },
    view: (framed) => GlossaryPage({ ...framed, ...props }),
    staleAt: currentUntil(generation, request.now),
    keep: 'if-room',
  };
}

const linkedFrom = (terms: readonly Term[]): string[] => [
  ...new Set(
    terms.flatMap(({ element }) =>
      entryLinksOf({ kind: 'publication', children: [element] }, new Map()).map(({ id }) => id),
    ),
  ),
];

import type { Core } from '@strapi/strapi';
import { platform, type Reader } from '#platform';
import { web, type Contribution, type OnlineProcedure, type PublicRequest } from '#web';
import type { WantedProcedures } from '#web';
import { AUDIENCES, type Audience } from '../domain/audience';
import type { Generation } from '../domain/generation';
import { vocabularyOf, type Vocabulary } from '../domain/nearest-word';
import { shownAssets } from '../store/guide-assets';
import { readGuide, type Term } from '../store/read-guide';
import { knownWords } from '../store/known-words';
import { readLogo, type GuideLogo } from './guide-logo';
import { originOfSite, type OriginOf } from './lead-home';
import { keepOwnVocabularies, type OwnVocabulary } from './own-vocabulary';
import { readShelves, type GuideShelves } from './guide-shelves';

export type Generations = ReadonlyMap<Audience, Generation>;

/** What the pages of the guide ask, whatever the site; kept until the next import. */
export interface GuideDesk {
  readonly logo: GuideLogo | null;
  /** The current guide of each audience that has one. */
  generations(reader: Reader): Promise<Generations>;
  shelves(reader: Reader, audience: Audience): Promise<GuideShelves>;
  /** The hash of each image and document that entries show, by name. */
  assets(reader: Reader, audience: Audience): Promise<ReadonlyMap<string, string>>;
  terms(reader: Reader, audience: Audience): Promise<readonly Term[]>;
  /** The words that are written in titles and descriptions. */
  vocabulary(reader: Reader, audience: Audience): Promise<Vocabulary>;
  readonly ownVocabulary: OwnVocabulary;
  /** Address of the page of the site on procedures, when it keeps one. */
  proceduresPage(request: PublicRequest): Promise<string | null>;
  /** Where what another site shares leads. */
  readonly originOf: OriginOf;
  /** The site's own online procedures, which other capabilities tell of. */
  procedures(
    request: PublicRequest,
    wanted: WantedProcedures,
  ): Promise<Contribution<OnlineProcedure>>;
}

export function createGuideDesk(strapi: Core.Strapi): GuideDesk {
  const known = new Map<string, Promise<unknown>>();
  platform(strapi).siteChanges.subscribe((site) => site === null && known.clear());
  return {
    logo: readLogo(platform(strapi).settings.guide.logo),
    originOf: originOfSite(strapi),
    generations: (reader) => once('generations', () => readGenerations(reader)),
    async shelves(reader, audience) {
      const key = `shelves ${audience}`;
      const shelves = await once(key, () => readShelves(reader, audience));
      if (!shelves.complete) known.delete(key);
      return shelves;
    },
    assets: (reader, audience) => once(`assets ${audience}`, () => shownAssets(reader, audience)),
    terms: (reader, audience) =>
      once(`terms ${audience}`, () => readGuide(reader).termsOf(audience)),
    vocabulary: (reader, audience) =>
      once(`words ${audience}`, async () => vocabularyOf(await knownWords(reader, audience))),
    ownVocabulary: keepOwnVocabularies(platform(strapi).siteChanges),
    proceduresPage: async (request) =>
      (await web(strapi).contributors.proceduresPage?.(request)) ?? null,
    procedures: (request, wanted) => web(strapi).procedures(request, wanted),
  };

  function once<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const kept = known.get(key) as Promise<Value> | undefined;
    if (kept) return kept;
    const reading = read().catch((error: unknown) => {
      if (known.get(key) === reading) known.delete(key);
      throw error;
    });
    known.set(key, reading);
    return reading;
  }
}

export async function readGenerations(reader: Reader): Promise<Generations> {
  const guide = readGuide(reader);
  const found = await Promise.all(AUDIENCES.map((audience) => guide.currentGeneration(audience)));
  return new Map(found.flatMap((one) => (one ? [[one.audience, one] as const] : [])));
}

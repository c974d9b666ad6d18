import { z } from 'zod';
import { operation, pageOf, pageQuery } from '#web';
import type { ApiResource, PublicRequest, SearchFinding } from '#web';
import { AUDIENCES, isAudience } from '../domain/audience';
import type { Generation } from '../domain/generation';
import { readGuide } from '../store/read-guide';
import { entry, presentFacts, presentWhole, wholeEntry } from './entry-resource';
import { entryWithAdditions } from './entry-with-additions';
import { findInGuide, type GuideFindings } from './find-in-guide';
import { finding, presentFinding } from './finding-schema';
import { MAIN_AUDIENCE } from './guide-address';
import type { GuideDesk } from './guide-desk';
import { presentLocal } from './local-resource';
import { ownEntryOperations } from './own-entry-operations';

const PER_PAGE = 50;
const findings = pageOf(finding).extend({
  instead: z.string().nullable().describe('Mots cherchés à la place de mots inconnus'),
  local: z.array(finding).describe('Fiches de la collectivité et de celles qui la servent'),
});

const searchQuery = pageQuery.extend({
  q: z.string().trim().min(1).max(200).describe('Mots cherchés'),
  audience: z.enum(AUDIENCES).default(MAIN_AUDIENCE).describe('Public pour qui le guide est écrit'),
});

const AUDIENCE_PARAM = { audience: AUDIENCES.join(', ') };

/** The national guide as this site shows it. */
export const guideResource = (desk: GuideDesk): ApiResource => ({
  name: 'guide',
  title: 'Guide des droits et démarches',
  module: 'guide',
  operations: [searchOf(desk), ...ownEntryOperations(desk), listOf(desk), oneOf(desk)],
});

const searchOf = (desk: GuideDesk) =>
  operation({
    path: '/api/guide/search',
    summary: `Les fiches qui parlent de certains mots, par ${PER_PAGE}`,
    query: searchQuery,
    answer: findings,
    async read(request, { q: words, audience, page }) {
      const first = (page - 1) * PER_PAGE;
      const found = await findInGuide(desk, request, audience, { words, first, count: PER_PAGE });
      const value = presentFindings(found, page, request.origin);
      return { value, staleAt: found.staleAt, keep: !found.unfinished && 'if-room' };
    },
  });

const listOf = (desk: GuideDesk) =>
  operation({
    path: '/api/guide/:audience',
    summary: `Toutes les fiches d’un public, par ${PER_PAGE}`,
    params: AUDIENCE_PARAM,
    query: pageQuery,
    answer: pageOf(entry),
    async read({ reader, params, origin }, { page }) {
      const generation = await generationAsked(desk, { reader, params });
      if (!generation) return null;
      const { audience } = generation;
      const first = (page - 1) * PER_PAGE;
      const { entries, total } = await readGuide(reader).entriesFrom(audience, first, PER_PAGE);
      if (total === 0 && page > 1) return null;
      const items = entries.map((facts) => presentFacts(facts, audience, origin));
      const value = { items, total, page, pages: pagesOf(total) };
      return { value, staleAt: null, keep: 'if-room' };
    },
  });

const oneOf = (desk: GuideDesk) =>
  operation({
    path: '/api/guide/:audience/:id',
    summary: 'Une fiche entière',
    params: { ...AUDIENCE_PARAM, id: 'Identifiant officiel : F1234, N123, R123' },
    answer: wholeEntry,
    async read(request) {
      const generation = await generationAsked(desk, request);
      if (!generation) return null;
      const { id = '' } = request.params;
      const stored = await entryWithAdditions(desk, request, { audience: generation.audience, id });
      if (!stored) return null;
      const { value: added, staleAt } = presentLocal(stored, request);
      const value = { ...presentWhole(stored, generation, request), local: added };
      return { value, staleAt, keep: 'if-room' };
    },
  });

async function generationAsked(
  desk: GuideDesk,
  { reader, params }: Pick<PublicRequest, 'reader' | 'params'>,
): Promise<Generation | undefined> {
  const { audience = '' } = params;
  return isAudience(audience) ? (await desk.generations(reader)).get(audience) : undefined;
}

function presentFindings(
  { entries, own, total, instead }: GuideFindings,
  page: number,
  origin: string,
): z.output<typeof findings> {
  const present = (found: SearchFinding) => presentFinding(found, origin);
  const [items, local] = [entries.map(present), own.entries.map(present)];
  return { items, local, total, page, pages: pagesOf(total), instead: instead ?? null };
}

const pagesOf = (total: number) => Math.max(1, Math.ceil(total / PER_PAGE));

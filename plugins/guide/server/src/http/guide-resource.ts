import { z } from 'zod';
import { operation, pageOf, pageQuery } from '#web';
import type { ApiResource, PublicRequest, SearchFinding } from '#web';
import { AUDIENCES, isAudience, type Audience } from '../domain/audience';
import type { EntryFacts } from '../domain/facts';
import type { Generation } from '../domain/generation';
import { searchWordsOf } from '../domain/search-words';
import { isWorkingTitle, titleForVisitors } from '../domain/working-title';
import type { StoredEntry } from '../store/entry-rows';
import { readGuide } from '../store/read-guide';
import { entryWithAdditions } from './entry-with-additions';
import { findInGuide, type GuideFindings } from './find-in-guide';
import { finding, presentFinding } from './finding-schema';
import { entryAddress, MAIN_AUDIENCE, officialAddress } from './guide-address';
import type { GuideDesk } from './guide-desk';
import { local, presentLocal } from './local-resource';
import { ownEntryOperations } from './own-entry-operations';
import { sourceOf } from './source-file';

const PER_PAGE = 50;
const PUBLISHER = 'Service-Public.gouv.fr / DILA';

const source = z.object({
  publisher: z.literal(PUBLISHER),
  archive: z.string(),
  url: z.url().nullable().describe('Adresse complète du téléchargement'),
  file: z.string(),
  date: z.iso.date().nullable().describe('Date des textes'),
  current: z.boolean().describe('false : textes anciens, qui ne décrivent pas le droit en vigueur'),
});

const entry = z.object({
  id: z.string(),
  audience: z.enum(AUDIENCES),
  type: z.string(),
  title: z.string(),
  description: z.string(),
  url: z.url(),
  officialUrl: z.url(),
  modifiedOn: z.iso.date().nullable(),
  trail: z.array(z.object({ id: z.string(), title: z.string() })),
});

const wholeEntry = entry.extend({
  text: z.string().describe('Tout le texte, un paragraphe par ligne'),
  content: z.record(z.string(), z.unknown()).describe('Arbre de la fiche, dans l’ordre du fichier'),
  source,
  local: local.describe('Ce que la commune et les collectivités au-dessus d’elle ajoutent'),
});

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

const presentFacts = (
  facts: EntryFacts,
  audience: Audience,
  origin: string,
): z.output<typeof entry> => ({
  id: facts.id,
  audience,
  type: facts.type,
  title: titleForVisitors(facts.title),
  description: isWorkingTitle(facts.description) ? '' : facts.description,
  url: origin + entryAddress(audience, facts.id),
  officialUrl: facts.officialUrl ?? officialAddress(audience, facts.id),
  modifiedOn: facts.modifiedOn,
  trail: facts.trail.map(({ id, title }) => ({ id, title })),
});

function presentWhole(
  { facts, tree, file }: StoredEntry,
  generation: Generation,
  { origin, now }: PublicRequest,
): Omit<z.output<typeof wholeEntry>, 'local'> {
  const { archive, address = null, date, current } = sourceOf(generation, file, now);
  return {
    ...presentFacts(facts, generation.audience, origin),
    text: searchWordsOf(tree),
    content: { ...tree },
    source: { publisher: PUBLISHER, archive, url: address, file, date, current },
  };
}

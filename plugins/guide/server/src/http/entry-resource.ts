import { z } from 'zod';
import type { PublicRequest } from '#web';
import { AUDIENCES, type Audience } from '../domain/audience';
import type { EntryFacts } from '../domain/facts';
import type { Generation } from '../domain/generation';
import { searchWordsOf } from '../domain/search-words';
import { isWorkingTitle, titleForVisitors } from '../domain/working-title';
import type { StoredEntry } from '../store/entry-rows';
import { entryAddress, officialAddress } from './guide-address';
import { local } from './local-resource';
import { sourceOf } from './source-file';

const PUBLISHER = 'Service-Public.gouv.fr / DILA';

const source = z.object({
  publisher: z.literal(PUBLISHER),
  archive: z.string(),
  url: z.url().nullable().describe('Adresse complète du téléchargement'),
  file: z.string(),
  date: z.iso.date().nullable().describe('Date des textes'),
  current: z.boolean().describe('false : textes anciens, qui ne décrivent pas le droit en vigueur'),
});

/** An entry, as lists tell it. */
export const entry = z.object({
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

/** With its text. */
export const wholeEntry = entry.extend({
  text: z.string().describe('Tout le texte, un paragraphe par ligne'),
  content: z.record(z.string(), z.unknown()).describe('Arbre de la fiche, dans l’ordre du fichier'),
  source,
  local: local.describe('Ce que la commune et les collectivités au-dessus d’elle ajoutent'),
});

export const presentFacts = (
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

export function presentWhole(
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

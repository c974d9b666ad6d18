import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '#platform';
import { anchorsOf } from '../domain/anchors';
import { audienceNamed, type Audience } from '../domain/audience';
import { factsOf, type EntryFacts } from '../domain/facts';
import { textOf } from '../domain/file-text';
import { entryLinksOf } from '../domain/links';
import { readEntry, type ReadingRefusal } from '../domain/read-entry';
import { childOf, elementsOf, wordsOf, type GuideEntry } from '../domain/tree';

/** One file of an archive, without its folders: `F1234.xml`. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is stored of an entry. */
export interface EntryRow {
  readonly facts: EntryFacts;
  readonly hash: string;
  readonly file: string;
  readonly terms: readonly { id: string; title: string; element: string }[];
  /** Identifiers of the same audience; `professionnels:F1234` for another. */
  readonly links: readonly string[];
  readonly unknown: readonly string[];
  /** The text of the file, unaltered. */
  readonly xml: string;
}

/** Raise it when what is stored of a file changes: every file is then read again. */
const STORED_SHAPE = 3;

/** Of the hash of whatever was stored as it would be now. */
export const HASH_START = `${STORED_SHAPE}:`;

/** Ten times the largest official entry: a tree of this is drawn at each request. */
const LARGEST_ENTRY = 4 * 1024 * 1024;

const ENTRY_NAME = /^([FNR]\d+)\.xml$/i;

/** The identifier that the name of a file tells; null for an index or an image. */
export const entryIdOf = ({ name }: ArchiveFile): string | null =>
  ENTRY_NAME.exec(name)?.[1]?.toUpperCase() ?? null;

/** What says whether a file was stored already as it would be now. */
export const hashOf = ({ bytes }: ArchiveFile): string =>
  `${HASH_START}${createHash('sha256').update(bytes).digest('base64url')}`;

export function readOfficialFile(
  file: ArchiveFile,
  hash: string,
  audience: Audience,
): Result<EntryRow, ReadingRefusal | 'too-large', { message: string }> {
  if (file.bytes.length > LARGEST_ENTRY) return refuse('too-large', { message: file.name });
  const xml = textOf(file.bytes);
  const reading = readEntry(xml);
  if (!reading.ok) return reading;
  const { entry, unknown } = reading.value;
  const facts = factsOf(entry);
  if (isOutOfMeasure(facts)) return refuse('too-large', { message: file.name });
  return ok({
    // Links and addresses of the archive name files, whatever the entry says of itself.
    facts: { ...facts, id: entryIdOf(file) ?? facts.id },
    hash,
    file: file.name,
    terms: termsIn(entry),
    links: linksIn(entry, audience),
    unknown,
    xml,
  });
}

/** Several times the longest official ones; lists hold thousands of them, in memory at once. */
const LONGEST = { title: 1_000, subject: 1_000, description: 50_000 } as const;

const isOutOfMeasure = ({ title, subject, description }: EntryFacts): boolean =>
  title.length > LONGEST.title ||
  subject.length > LONGEST.subject ||
  description.length > LONGEST.description;

/** Of a word that the glossary explains; a longer one is explained in its entry alone. */
const LONGEST_TERM = 10_000;

function termsIn(entry: GuideEntry): EntryRow['terms'] {
  return elementsOf(entry).flatMap((element) => {
    if (element.kind !== 'definition' && element.kind !== 'abbreviation') return [];
    const id = element.attributes?.id;
    const title = wordsOf(childOf(element, 'title'));
    const term = JSON.stringify(element);
    return id && title && term.length <= LONGEST_TERM ? [{ id, title, element: term }] : [];
  });
}

const linksIn = (entry: GuideEntry, audience: Audience): string[] =>
  entryLinksOf(entry, anchorsOf(entry)).map((link) => {
    const named = audienceNamed(link.audience);
    return named && named !== audience ? `${named}:${link.id}` : link.id;
  });

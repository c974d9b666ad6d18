import type { Asset } from '../domain/asset';
import type { Audience } from '../domain/audience';
import type { GuideSource, SourceKind } from '../domain/generation';
import type { Faults, ImportCounts } from '../domain/import-report';
import type { Redirect } from '../import/redirections';
import type { EntryRow } from '../import/official-file';

/** A generation that is being written; nobody reads it yet. */
export interface Opening {
  readonly audience: Audience;
  readonly number: number;
  /** What the guide in place came from; null when there is none. */
  readonly replaces: SourceKind | null;
  /** Entries that visitors read now. */
  readonly current: ReadonlySet<string>;
  /** Of the newest stored version of each entry, an interrupted import's included. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** What the new generation holds, all told. */
export interface Completion {
  readonly source: GuideSource;
  /** Day of the texts; null to take the newest of the entries. */
  readonly textsOn: string | null;
  readonly ids: readonly string[];
  readonly redirects: readonly Redirect[];
  /** Images and documents of the archive: the hash of each, by name. */
  readonly assets: ReadonlyMap<string, string>;
  readonly today: string;
}

export interface GuideShelf {
  open(audience: Audience): Promise<Opening>;
  /** Keeps entries of the generation that is being written; the same twice is harmless. */
  put(opening: Opening, rows: readonly EntryRow[]): Promise<void>;
  /** Keeps an image or a document of the generation that is being written. */
  putAsset(opening: Opening, asset: Asset): Promise<void>;
  /** Makes the words of what was put findable, and of what an import that died left. */
  index(opening: Pick<Opening, 'audience'>): Promise<void>;
  /** Shows the generation to visitors, all at once, and forgets what only older ones had. */
  finish(opening: Opening, completion: Completion): Promise<ImportCounts>;
  /** What is wrong with the guide that visitors now see. */
  faults(opening: Opening): Promise<Faults>;
}

import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'identity' | 'br' | 'gzip';

/** A page as it was answered once, ready to be sent again. */
export interface CachedPage {
  readonly site: number;
  readonly status: number;
  /** Headers without `Content-Encoding` and `Content-Length`. */
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
  readonly body: Buffer;
  /** Text is worth compressing; fonts and images are compressed already. */
  readonly compressible: boolean;
  /** When a part of the page becomes false (opening hours, publication window), in ms; or never. */
  readonly staleAt: number;
  /** One of so many that they may only fill a part of the memory, and leave first. */
  readonly ifRoom?: boolean;
}

interface Variant {
  /** As `writeHead` takes them fastest: names and values in turn. */
  readonly headers: string[];
  readonly body: Buffer;
}

interface Entry extends CachedPage {
  /** Headers of the answer to who holds this page already. */
  readonly unchangedHeaders: string[];
  readonly variants: Partial<Record<Encoding, Variant>>;
  bytes: number;
}

export interface PageCache {
  get(key: string, now: number): Entry | undefined;
  variant(entry: Entry, encoding: Encoding): Variant;
  /** What `store` must be given back: a page rendered before a change must not be kept. */
  generation(site: number): number;
  store(key: string, page: CachedPage, generation: number): void;
  /** Forgets the pages of one site, or of all. */
  clear(site: number | null): void;
  /** `roomBytes`: of them, those of pages that are kept only if there is room. */
  readonly stats: { pages: number; bytes: number; roomBytes: number; hits: number; misses: number };
}

/** What pages kept `ifRoom` may fill of the whole. */
const ROOM_SHARE = 0.25;

const ENTRY_OVERHEAD = 1_024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export const etagOf = (body: Buffer): string =>
  `W/"${createHash('sha1').update(body).digest('base64url').slice(0, 20)}"`;

export function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(body, BROTLI);
  return encoding === 'gzip' ? gzipSync(body) : body;
}

/**
 * Least recently used pages leave first when the bodies exceed `maxBytes`; 0 keeps nothing. Those
 * kept only if there is room never push out the others, and fill a quarter of it at most.
 */
export function createPageCache(maxBytes: number): PageCache {
  const entries = new Map<string, Entry>();
  /** Keys of pages kept only if there is room, least recently used first. */
  const ifRoom = new Set<string>();
  const keysOfSite = new Map<number, Set<string>>();
  const generations = new Map<number, number>();
  const stats = { pages: 0, bytes: 0, roomBytes: 0, hits: 0, misses: 0 };
  let epoch = 0;
  let latest: Entry | undefined;

  function remove(key: string) {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    ifRoom.delete(key);
    if (entry === latest) latest = undefined;
    keysOfSite.get(entry.site)?.delete(key);
    count(entry, -entry.bytes);
    stats.pages = entries.size;
  }

  function moveToEnd(key: string, entry: Entry) {
    entries.delete(key);
    entries.set(key, entry);
    latest = entry;
    if (!entry.ifRoom) return;
    ifRoom.delete(key);
    ifRoom.add(key);
  }

  function count({ ifRoom: inRoom }: Entry, bytes: number) {
    stats.bytes += bytes;
    if (inRoom) stats.roomBytes += bytes;
  }

  function grow(entry: Entry, bytes: number) {
    entry.bytes += bytes;
    count(entry, bytes);
    while (stats.roomBytes > maxBytes * ROOM_SHARE && ifRoom.size > 0) remove(oldest(ifRoom));
    while (stats.bytes > maxBytes && entries.size > 0)
      remove(oldest(ifRoom.size > 0 ? ifRoom : entries));
  }

  const oldest = (kept: Pick<Set<string> | Map<string, Entry>, 'keys'>) =>
    kept.keys().next().value as string;

  const generation = (site: number) => epoch + (generations.get(site) ?? 0);

  return {
    stats,
    generation,
    get(key, now) {
      const entry = entries.get(key);
      if (!entry || entry.staleAt <= now) {
        if (entry) remove(key);
        stats.misses += 1;
        return undefined;
      }
      if (entry !== latest) moveToEnd(key, entry);
      stats.hits += 1;
      return entry;
    },
    variant(entry, accepted) {
      const encoding = entry.compressible ? accepted : 'identity';
      const known = entry.variants[encoding];
      if (known) return known;
      const variant = makeVariant(entry, encoding);
      entry.variants[encoding] = variant;
      grow(entry, variant.body.length);
      return variant;
    },
    store(key, page, atGeneration) {
      if (maxBytes === 0 || atGeneration !== generation(page.site)) return;
      remove(key);
      const entry: Entry = {
        ...page,
        unchangedHeaders: page.headers.flat(),
        variants: {},
        bytes: 0,
      };
      moveToEnd(key, entry);
      const keys = keysOfSite.get(page.site) ?? new Set();
      keysOfSite.set(page.site, keys.add(key));
      stats.pages = entries.size;
      grow(entry, page.body.length + ENTRY_OVERHEAD);
    },
    clear(site) {
      if (site === null) {
        epoch += 1;
        entries.clear();
        ifRoom.clear();
        latest = undefined;
        keysOfSite.clear();
        Object.assign(stats, { pages: 0, bytes: 0, roomBytes: 0 });
        return;
      }
      generations.set(site, (generations.get(site) ?? 0) + 1);
      for (const key of [...(keysOfSite.get(site) ?? [])]) remove(key);
      keysOfSite.delete(site);
    },
  };
}

function makeVariant(entry: Entry, encoding: Encoding): Variant {
  const body = compress(entry.body, encoding);
  const headers = entry.headers.flat();
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  headers.push('Content-Length', String(body.length));
  return { headers, body };
}

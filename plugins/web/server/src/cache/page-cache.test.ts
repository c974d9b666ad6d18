import { gunzipSync } from 'node:zlib';
import { createPageCache, etagOf, type CachedPage } from './page-cache';

const HOUR = 3_600_000;

const page = (site: number, text: string, staleAt = Infinity): CachedPage => {
  const body = Buffer.from(text);
  return {
    site,
    status: 200,
    headers: [['ETag', etagOf(body)]],
    etag: etagOf(body),
    body,
    compressible: true,
    staleAt,
  };
};

test('a page is found again until it goes stale', () => {
  const cache = createPageCache(1_000_000);
  cache.store('a', page(1, 'open until noon', HOUR), cache.generation(1));
  expect(cache.get('a', HOUR - 1)?.body.toString()).toBe('open until noon');
  expect(cache.get('a', HOUR)).toBeUndefined();
});

test('a change of one site forgets its pages and no other', () => {
  const cache = createPageCache(1_000_000);
  cache.store('a', page(1, 'Cahors'), cache.generation(1));
  cache.store('b', page(2, 'Cardaillac'), cache.generation(2));
  cache.clear(1);
  expect(cache.get('a', 0)).toBeUndefined();
  expect(cache.get('b', 0)).toBeDefined();
});

test('a page rendered before a change is not kept after it', () => {
  const cache = createPageCache(1_000_000);
  const before = cache.generation(1);
  cache.clear(1);
  cache.store('a', page(1, 'yesterday'), before);
  expect(cache.get('a', 0)).toBeUndefined();
});

test('a page rendered before everything was forgotten is not kept either', () => {
  const cache = createPageCache(1_000_000);
  const before = cache.generation(1);
  cache.clear(null);
  cache.store('a', page(1, 'yesterday'), before);
  expect(cache.get('a', 0)).toBeUndefined();
});

test('the page asked for least recently leaves when memory runs out', () => {
  const cache = createPageCache(10_000);
  const text = 'x'.repeat(3_000);
  for (const key of ['a', 'b']) cache.store(key, page(1, text), cache.generation(1));
  cache.get('a', 0);
  cache.store('c', page(1, text), cache.generation(1));
  expect(['a', 'b', 'c'].filter((key) => cache.get(key, 0))).toEqual(['a', 'c']);
  expect(cache.stats.bytes).toBeLessThanOrEqual(10_000);
});

test('a cache without memory keeps nothing', () => {
  const cache = createPageCache(0);
  cache.store('a', page(1, 'x'), cache.generation(1));
  expect(cache.get('a', 0)).toBeUndefined();
});

test('what is compressed already is sent as it is', () => {
  const cache = createPageCache(1_000_000);
  cache.store('a', { ...page(1, 'font'), compressible: false }, cache.generation(1));
  const entry = cache.get('a', 0);
  if (!entry) throw new Error('the font is missing');
  const { headers, body } = cache.variant(entry, 'gzip');
  expect(body.toString()).toBe('font');
  expect(headers).not.toContain('Content-Encoding');
});

test('a compressed variant holds the same page and says so', () => {
  const cache = createPageCache(1_000_000);
  cache.store('a', page(1, 'Cahors'), cache.generation(1));
  const entry = cache.get('a', 0);
  if (!entry) throw new Error('the page is missing');
  const gzip = cache.variant(entry, 'gzip');
  expect(gunzipSync(gzip.body).toString()).toBe('Cahors');
  expect(gzip.headers).toEqual(expect.arrayContaining(['Content-Encoding', 'gzip']));
});

describe('a page kept only if there is room', () => {
  const text = 'x'.repeat(1_000);
  const guest = (): CachedPage => ({ ...page(1, text), ifRoom: true });

  test('never pushes out the others, and fills a quarter of the memory at most', () => {
    const cache = createPageCache(20_000);
    cache.store('home', page(1, text), cache.generation(1));
    for (let at = 0; at < 50; at += 1) cache.store(`g${at}`, guest(), cache.generation(1));
    expect(cache.get('home', 0)).toBeDefined();
    expect(cache.get('g49', 0)).toBeDefined();
    expect(cache.stats.roomBytes).toBeLessThanOrEqual(5_000);
  });

  test('leaves before any other when memory runs out', () => {
    const cache = createPageCache(10_000);
    cache.store('a', page(1, text), cache.generation(1));
    cache.store('guest', guest(), cache.generation(1));
    for (const key of ['b', 'c', 'd']) cache.store(key, page(1, text), cache.generation(1));
    expect(['a', 'b', 'c', 'd', 'guest'].filter((key) => cache.get(key, 0))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(cache.stats.roomBytes).toBe(0);
  });
});

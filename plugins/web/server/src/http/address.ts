const MAX_LENGTH = 2_048;

/** A public address read from the request line, or why it is refused. */
export type Address =
  | { readonly ok: true; readonly path: string; readonly query: URLSearchParams }
  | { readonly ok: false; readonly status: 400 | 414 }
  | { readonly ok: false; readonly status: 301; readonly to: string };

/** Control characters, backslashes and dot segments have no place in a public address. */
const FORBIDDEN = /[\u0000-\u001f\u007f\\]|(^|\/)\.{1,2}(\/|$)/;

/** Reads the target of a request line: `/actualites?page=2`. */
export function readAddress(target: string): Address {
  if (target.length > MAX_LENGTH) return { ok: false, status: 414 };
  const [rawPath = '/', ...rest] = target.split('?');
  const path = decode(rawPath);
  if (path === null || !path.startsWith('/') || FORBIDDEN.test(path)) {
    return { ok: false, status: 400 };
  }
  const search = rest.length > 0 ? `?${rest.join('?')}` : '';
  const query = new URLSearchParams(search);
  if ([...query].some((parameter) => parameter.some(holdsNul))) return { ok: false, status: 400 };
  const clean = withoutExtraSlashes(rawPath);
  if (clean !== rawPath) return { ok: false, status: 301, to: clean + search };
  return { ok: true, path, query };
}

/** PostgreSQL stores no such character, and no person types one. */
const holdsNul = (text: string) => text.includes('\0');

/** Of the parameters of a query, those that the answer depends on, in their own order, once each. */
export function wantedQuery(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  const wanted = new URLSearchParams();
  for (const name of names) {
    const value = query.get(name);
    if (value !== null) wanted.set(name, value);
  }
  return wanted;
}

/** The one spelling of an address, however it was written. */
export const writeAddress = (path: string, query: URLSearchParams): string =>
  encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23') +
  (query.size > 0 ? `?${query.toString()}` : '');

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

const withoutExtraSlashes = (path: string) =>
  path.replaceAll(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');

import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { allowedRedirect } from './allowed-redirect';
import { ArchiveError, archiveErrorOf } from './archive';

/** What a server said of an archive, to ask it again whether it changed. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Download = { readonly kind: 'unchanged' } | ({ readonly kind: 'saved' } & Validators);

interface Waiting {
  /** Until the server begins to answer. */
  readonly answerMs: number;
  /** Until everything has come. */
  readonly wholeMs: number;
}

export const PATIENT: Waiting = { answerMs: 30_000, wholeMs: 10 * 60_000 };

/** The directory of the administration weighs 350 MB; a disk must not be filled. */
const LARGEST_DOWNLOAD = 2 * 1024 * 1024 * 1024;
const MOST_REDIRECTS = 5;

interface Terms {
  readonly known?: Validators;
  readonly waiting?: Waiting;
  /** In bytes. */
  readonly largest?: number;
}

/** Whole or not at all: an archive that was cut short on its way is an error. */
export async function download(
  address: string,
  into: string,
  { known = {}, waiting = PATIENT, largest = LARGEST_DOWNLOAD }: Terms = {},
): Promise<Download> {
  const answered = new AbortController();
  const timer = setTimeout(() => answered.abort(), waiting.answerMs);
  const signal = AbortSignal.any([answered.signal, AbortSignal.timeout(waiting.wholeMs)]);
  try {
    const response = await ask(address, { headers: conditions(known), signal });
    clearTimeout(timer);
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok || !response.body)
      throw new ArchiveError('refused-by-server', `HTTP ${response.status}`);
    const body = Readable.fromWeb(response.body as ReadableStream);
    await pipeline(body, atMost(largest), createWriteStream(into));
    return { kind: 'saved', ...validatorsOf(response) };
  } catch (error) {
    throw archiveErrorOf(error, 'no-answer');
  } finally {
    clearTimeout(timer);
  }
}

/** Redirections are followed one by one, and not anywhere. */
async function ask(address: string, asking: RequestInit): Promise<Response> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(at, { ...asking, redirect: 'manual' });
    if (![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    at = await allowedRedirect(at, response.headers.get('location'));
  }
  throw new ArchiveError('refused-by-server', 'Redirected again and again');
}

/** Lets so many bytes through, and stops at the next. */
function atMost(largest: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > largest) done(new ArchiveError('too-large'));
      else done(null, chunk);
    },
  });
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

const validatorsOf = ({ headers }: Response): Validators => ({
  etag: headers.get('etag') ?? undefined,
  lastModified: headers.get('last-modified') ?? undefined,
});

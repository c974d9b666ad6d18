import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
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

/** Whole or not at all: an archive that was cut short on its way is an error. */
export async function download(
  address: string,
  into: string,
  { known = {}, waiting = PATIENT }: { known?: Validators; waiting?: Waiting } = {},
): Promise<Download> {
  const answered = new AbortController();
  const timer = setTimeout(() => answered.abort(), waiting.answerMs);
  const signal = AbortSignal.any([answered.signal, AbortSignal.timeout(waiting.wholeMs)]);
  try {
    const response = await fetch(address, { headers: conditions(known), signal });
    clearTimeout(timer);
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok || !response.body)
      throw new ArchiveError('refused-by-server', `HTTP ${response.status}`);
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(into));
    return { kind: 'saved', ...validatorsOf(response) };
  } catch (error) {
    throw archiveErrorOf(error, 'no-answer');
  } finally {
    clearTimeout(timer);
  }
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

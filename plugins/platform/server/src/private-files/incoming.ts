import { createHash, type Hash } from 'node:crypto';
import type { Scan } from './clamd';
import type { FileRefusal } from './file-refusal';

/** Enough for file-type to look into a zip of an office document. */
const HEAD = 65_536;

/** Ends the reading of a file that will not be kept. */
export class Refused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

interface Checks {
  readonly maxBytes: number;
  readonly scan: Scan;
  /** Media type of a file that begins so; null when it is not accepted. */
  typeOf(head: Buffer): Promise<string | null>;
}

/** What was learnt of a file when it is there whole. */
export interface Learnt {
  readonly bytes: number;
  readonly sha256: string;
  readonly mime: string;
}

/**
 * Passes a file on while it is measured, hashed, shown to the scanner and judged by its beginning.
 * What is passed on must be thrown away when it ends with an error.
 */
export function inspect(source: AsyncIterable<Uint8Array>, checks: Checks) {
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  let mime: string | null = null;

  async function* through(): AsyncGenerator<Uint8Array> {
    let head = Buffer.alloc(0);
    for await (const piece of unbroken(source)) {
      bytes += piece.length;
      if (bytes > checks.maxBytes) throw new Refused('too-large');
      hash.update(piece);
      await checks.scan.send(piece);
      if (head.length < HEAD) head = Buffer.concat([head, piece]);
      if (mime === null && head.length >= HEAD) mime = await requireType(head);
      yield piece;
    }
    if (bytes === 0) throw new Refused('empty');
    mime ??= await requireType(head);
    await requireClean(checks.scan);
  }

  async function requireType(head: Buffer): Promise<string> {
    const found = await checks.typeOf(head);
    if (found === null) throw new Refused('type-refused');
    return found;
  }

  return {
    through: through(),
    /** Once `through` came to its end. */
    learnt: (): Learnt => ({ bytes, sha256: hash.digest('hex'), mime: mime ?? '' }),
  };
}

async function requireClean(scan: Scan) {
  const verdict = await scan.verdict();
  if (verdict === 'infected') throw new Refused('infected');
  if (verdict === 'unreachable') throw new Refused('scanner-unreachable');
}

/** A sender who goes away breaks the stream: that is expected, and no fault of ours. */
async function* unbroken(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch((error: unknown) => {
      throw error instanceof Refused ? error : new Refused('broken-off');
    });
    if (next.done) return;
    yield next.value;
  }
}

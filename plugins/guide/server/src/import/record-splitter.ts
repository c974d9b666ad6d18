import { ArchiveError, archiveErrorOf } from './archive';

/** No service of the directory is near this size; what is must not fill the memory. */
const LARGEST_RECORD = 8 * 1024 * 1024;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Cuts a JSON file, as it comes, into the objects of its outermost list: `{"service":[{…},{…}]}`.
 * It follows only braces, brackets and strings, whose bytes stand for nothing else in UTF-8; each
 * object is then read by `JSON.parse`, so that one service at a time is in memory.
 * @throws ArchiveError when the file has no such list, or ends before it does
 */
export async function* recordsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<unknown, void> {
  const splitter = createSplitter();
  for await (const chunk of chunks) {
    for (const record of splitter.push(chunk)) yield parsed(record);
  }
  splitter.end();
}

function parsed(record: Buffer): unknown {
  try {
    return JSON.parse(record.toString('utf8'));
  } catch (error) {
    throw archiveErrorOf(error, 'damaged');
  }
}

function createSplitter() {
  let depth = 0;
  /** Depth of what stands in the outermost list; null before it and after it. */
  let listDepth: number | null = null;
  let lists = 0;
  let inString = false;
  let escaped = false;
  let pending: Buffer[] = [];
  let pendingBytes = 0;

  return {
    *push(chunk: Buffer): Generator<Buffer, void> {
      let start = depthInRecord() ? 0 : -1;
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at];
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) inString = false;
        } else if (byte === QUOTE) inString = true;
        else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
          if (byte === OPEN_BRACE && depth === listDepth) start = at;
          depth += 1;
          if (byte === OPEN_BRACKET && listDepth === null) openList();
        } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
          close();
          if (start >= 0 && depth === listDepth) {
            yield take(chunk.subarray(start, at + 1));
            start = -1;
          }
        }
      }
      if (start >= 0) keep(chunk.subarray(start));
    },
    end() {
      if (depth !== 0 || inString) throw new ArchiveError('damaged');
      if (lists === 0) throw new ArchiveError('not-an-archive');
    },
  };

  function depthInRecord(): boolean {
    return listDepth !== null && depth > listDepth;
  }

  function openList() {
    listDepth = depth;
    lists += 1;
  }

  function close() {
    depth -= 1;
    if (depth < 0) throw new ArchiveError('not-an-archive');
    if (listDepth !== null && depth < listDepth) listDepth = null;
  }

  function keep(part: Buffer) {
    pending.push(part);
    pendingBytes += part.length;
    if (pendingBytes > LARGEST_RECORD) throw new ArchiveError('too-large');
  }

  function take(last: Buffer): Buffer {
    keep(last);
    const record = pending.length === 1 ? last : Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    return record;
  }
}

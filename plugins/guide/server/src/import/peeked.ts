/** The first bytes of a stream, so many if it has them, and the stream from its beginning all the same. */
export async function peeked(
  stream: AsyncIterable<Buffer>,
  bytes: number,
): Promise<[Buffer, AsyncIterable<Buffer>]> {
  const chunks = stream[Symbol.asyncIterator]();
  let beginning = Buffer.alloc(0);
  while (beginning.length < bytes) {
    const next = await chunks.next();
    if (next.done) break;
    beginning = Buffer.concat([beginning, next.value]);
  }
  return [beginning, following(beginning, chunks)];
}

async function* following(beginning: Buffer, chunks: AsyncIterator<Buffer>) {
  yield beginning;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

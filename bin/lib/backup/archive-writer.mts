import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';

/** A tar under way; it gets its name once it is whole and on the disk. */
export interface ArchiveWriter {
  add(name: string, content: Buffer): Promise<void>;
  /** @throws ENOENT when the file is not there */
  addFile(name: string, path: string): Promise<number>;
  /** SHA-256 of what was added, by its name. */
  readonly checksums: Record<string, string>;
  /** Bytes of the whole archive. */
  finish(): Promise<number>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** Below, a file is read at once. */
const SMALL = 1024 * 1024;

export function writeArchive(file: string): ArchiveWriter {
  const draft = `${file}.part`;
  const tar = pack();
  const checksums: Record<string, string> = {};
  const written = pipeline(tar, createWriteStream(draft, { mode: 0o600, flags: 'w' }));
  written.catch(() => {}); // told by whatever waits for it
  /** A full disk stops the archive: that is then the reason of whatever else fails. */
  async function unlessBroken<T>(work: Promise<T>): Promise<T> {
    try {
      return await Promise.race([work, written.then(() => work)]);
    } catch (error) {
      throw tar.destroying
        ? await written.then(
            () => error,
            (cause: unknown) => cause,
          )
        : error;
    }
  }

  const add: ArchiveWriter['add'] = (name, content) => {
    checksums[name] = createHash('sha256').update(content).digest('hex');
    return unlessBroken(
      new Promise((added, failed) => {
        tar.entry({ name, size: content.length, mode: 0o600 }, content, settle(added, failed));
      }),
    );
  };

  async function addStream(name: string, path: string, size: number) {
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        hash.update(chunk);
        next(null, chunk);
      },
    });
    const added = new Promise<void>((done, failed) => {
      const entry = tar.entry({ name, size, mode: 0o600 }, settle(done, failed));
      pipeline(createReadStream(path), hashing, entry).catch(failed);
    });
    await unlessBroken(added);
    checksums[name] = hash.digest('hex');
  }

  return {
    checksums,
    add,
    async addFile(name, path) {
      const { size } = await sizeOf(path);
      if (size > SMALL) await addStream(name, path, size);
      else await add(name, await readFile(path));
      return size;
    },
    async finish() {
      tar.finalize();
      await written;
      const bytes = await settleOnDisk(draft);
      await rename(draft, file);
      await settleOnDisk(dirname(file));
      return bytes;
    },
    async abandon() {
      tar.destroy();
      await written.catch(() => {});
      await rm(draft, { force: true });
    },
  };
}

const settle = (done: () => void, failed: (error: Error) => void) => (error?: Error | null) =>
  error ? failed(error) : done();

async function sizeOf(path: string) {
  const file = await open(path, 'r');
  try {
    return await file.stat();
  } finally {
    await file.close();
  }
}

async function settleOnDisk(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

import { randomBytes } from 'node:crypto';
import type { Clock } from '../domain/clock';
import { cleanTitle } from '../domain/clean-title';
import { ok, refuse, type Result } from '../domain/result';
import type { Scanner } from './clamd';
import type { FileRefusal } from './file-refusal';
import { inspect, Refused } from './incoming';
import type { PrivateStorage } from './private-storage';
import { seal, unseal, type SealingKey } from './sealed-stream';
import { sniffedType } from './sniffed-type';

/** What a private file belongs to: it is shown to who may see that. */
export interface About {
  readonly uid: string;
  readonly documentId: string;
}

/** A file that was kept. */
export interface PrivateFile {
  readonly documentId: string;
  /** As the sender called it, cleaned. */
  readonly name: string;
  readonly mime: string;
  /** Of the file as it was sent. */
  readonly bytes: number;
  readonly sha256: string;
  readonly about: About;
}

export interface KeepOptions {
  readonly name: string;
  /** Media types, judged by content. */
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly about: About;
}

export interface StoredFile extends PrivateFile {
  /** Its name in the storage. */
  readonly storedAs: string;
}

/** The rows, in the scope of the work: no site sees the files of another. */
export interface FileRows {
  add(file: Omit<StoredFile, 'documentId'>): Promise<StoredFile>;
  find(documentId: string): Promise<StoredFile | null>;
  about(about: About): Promise<StoredFile[]>;
  /** Forgets the row and has the file erased once that is committed. */
  forget(file: StoredFile): Promise<void>;
  /** Those of the names that a row of any site holds. */
  known(names: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Deps {
  readonly rows: FileRows;
  readonly storage: PrivateStorage;
  readonly scanner: Scanner;
  /** The first one seals; all of them open. */
  readonly keys: readonly [SealingKey, ...SealingKey[]];
  readonly clock: Clock;
}

export interface OpenedFile extends PrivateFile {
  /** @throws BrokenSeal while it is read, when the stored file is not what was kept */
  readonly content: AsyncIterable<Buffer>;
}

/** Files that only some may see: sealed on the disk, and read through us alone. */
export interface PrivateFiles {
  /** Keeps the file whole, or nothing of it. */
  keep(
    source: AsyncIterable<Uint8Array>,
    options: KeepOptions,
  ): Promise<Result<PrivateFile, FileRefusal>>;
  /** Null when it does not exist, or is another site's. Who may see it, the caller has judged. */
  open(documentId: string): Promise<OpenedFile | null>;
  about(about: About): Promise<PrivateFile[]>;
  /** True when there was one. */
  destroy(documentId: string): Promise<boolean>;
  /** Erases what no row names: the leavings of interrupted uploads. How many they were. */
  sweep(): Promise<number>;
}

const A_DAY_MS = 86_400_000;
const AT_A_TIME = 500;

export function createPrivateFiles({ rows, storage, scanner, keys, clock }: Deps): PrivateFiles {
  async function store(source: AsyncIterable<Uint8Array>, options: KeepOptions) {
    const storedAs = randomBytes(16).toString('hex');
    const scan = scanner.begin();
    const incoming = inspect(source, {
      maxBytes: options.maxBytes,
      scan,
      typeOf: (head) => sniffedType(head, options.accept),
    });
    try {
      await storage.write(storedAs, seal(incoming.through, keys[0], storedAs));
    } finally {
      scan.abandon();
    }
    const { name, about } = options;
    return rows.add({ ...incoming.learnt(), name: cleanTitle(name) || 'fichier', about, storedAs });
  }

  return {
    async keep(source, options) {
      try {
        return ok(await store(source, options));
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal) return refuse(refusal);
        throw error;
      }
    },
    async open(documentId) {
      const file = await rows.find(documentId);
      if (!file) return null;
      return { ...file, content: unseal(storage.read(file.storedAs), keys, file.storedAs) };
    },
    about: (about) => rows.about(about),
    async destroy(documentId) {
      const file = await rows.find(documentId);
      if (file) await rows.forget(file);
      return file !== null;
    },
    async sweep() {
      const yesterday = new Date(clock.now().getTime() - A_DAY_MS);
      let erased = 0;
      for await (const names of inBatches(storage.namesBefore(yesterday))) {
        const known = await rows.known(names);
        const leavings = names.filter((name) => !known.has(name));
        for (const name of leavings) await storage.remove(name);
        erased += leavings.length;
      }
      return erased;
    },
  };
}

function refusalOf(error: unknown): FileRefusal | undefined {
  if (error instanceof Refused) return error.refusal;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : undefined;
}

async function* inBatches(names: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const name of names) {
    batch.push(name);
    if (batch.length < AT_A_TIME) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

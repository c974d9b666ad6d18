import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { systemClock } from '../domain/clock';
import { expectOk } from '../domain/result';
import { clamd, noScanner, type Scanner } from './clamd';
import { createPrivateFiles, type FileRows, type StoredFile } from './private-files';
import { localStorage, type PrivateStorage } from './private-storage';
import { BrokenSeal } from './sealed-stream';
import { sealingKey } from './sealing-keys';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(150_000)]);
const about = { uid: 'plugin::contact.contact-message', documentId: 'demande-de-monique' };
const options = { name: 'Carte de Monique.pdf', accept: ['application/pdf'], maxBytes: 1e6, about };
const MINUTE = 60_000;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parvis-private-'));
});
afterEach(() => rm(root, { recursive: true }));

function memoryRows(storage: PrivateStorage): FileRows {
  const files = new Map<string, StoredFile>();
  return {
    add: (file) => {
      const stored = { ...file, documentId: `f${files.size}` };
      files.set(stored.documentId, stored);
      return Promise.resolve(stored);
    },
    find: (id) => Promise.resolve(files.get(id) ?? null),
    about: ({ documentId }) =>
      Promise.resolve([...files.values()].filter((file) => file.about.documentId === documentId)),
    forget: async ({ documentId, storedAs }) => {
      files.delete(documentId);
      await storage.remove(storedAs);
    },
    known: () => Promise.resolve(new Set([...files.values()].map(({ storedAs }) => storedAs))),
  };
}

const key = sealingKey(randomBytes(32));

function cabinet({
  scanner = noScanner,
  storage = localStorage(root),
}: { scanner?: Scanner; storage?: PrivateStorage } = {}) {
  const rows = memoryRows(storage);
  return createPrivateFiles({ rows, storage, scanner, keys: [key], clock: systemClock });
}

async function* sent(bytes: Buffer, size = 16_384) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: AsyncIterable<Buffer>) {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

const onDisk = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a file comes back as it was sent, and the disk holds nothing that can be read', async () => {
  const files = cabinet();
  const kept = expectOk(await files.keep(sent(PDF), options));
  expect(kept).toMatchObject({ name: 'Carte de Monique.pdf', mime: 'application/pdf', about });
  const opened = await files.open(kept.documentId);
  expect(opened && (await read(opened.content)).equals(PDF)).toBe(true);
  const [path = ''] = await onDisk();
  expect((await readFile(path)).includes('%PDF')).toBe(false);
});

test.each([
  ['an empty file', Buffer.alloc(0), {}, 'empty'],
  ['a file too large', PDF, { maxBytes: 100_000 }, 'too-large'],
  ['a program under the name of a PDF', Buffer.from('MZ\x90\0'.repeat(40)), {}, 'type-refused'],
  [
    'a page under the name of a text',
    Buffer.from('<script>x</script>'),
    { accept: ['text/plain'] },
    'type-refused',
  ],
])('%s is refused, and leaves nothing', async (_, bytes, more, reason) => {
  const kept = await cabinet().keep(sent(bytes), { ...options, ...more });
  expect(kept).toMatchObject({ ok: false, reason });
  expect(await onDisk()).toEqual([]);
});

test('what is too large is not read to its end', async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1;
      yield PDF;
    }
  }
  expect(await cabinet().keep(endless(), options)).toMatchObject({ reason: 'too-large' });
  expect(given).toBeLessThan(20);
});

test('plain text is accepted by its content', async () => {
  const text = { ...options, accept: ['text/plain'], name: 'mot.txt' };
  const kept = await cabinet().keep(sent(Buffer.from('Chère équipe, à bientôt.')), text);
  expect(expectOk(kept).mime).toBe('text/plain');
});

test('a sender who goes away leaves nothing', async () => {
  async function* cut() {
    yield PDF;
    throw new Error('aborted');
  }
  expect(await cabinet().keep(cut(), options)).toMatchObject({ reason: 'broken-off' });
  expect(await onDisk()).toEqual([]);
});

test('a full disk is said in time', async () => {
  const full: PrivateStorage = {
    ...localStorage(root),
    write: () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  };
  expect(await cabinet({ storage: full }).keep(sent(PDF), options)).toMatchObject({
    reason: 'disk-full',
  });
});

test('a fault that nobody expected is thrown, not dressed up', async () => {
  const broken: PrivateStorage = {
    ...localStorage(root),
    write: () => Promise.reject(new Error('bug')),
  };
  await expect(cabinet({ storage: broken }).keep(sent(PDF), options)).rejects.toThrow('bug');
});

test('a file changed on the disk is not given out', async () => {
  const files = cabinet();
  const { documentId } = expectOk(await files.keep(sent(PDF), options));
  const [path = ''] = await onDisk();
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(90_000) ^ 1, 90_000);
  await writeFile(path, bytes);
  const opened = await files.open(documentId);
  await expect(read(opened?.content ?? sent(PDF))).rejects.toThrow(BrokenSeal);
});

test('a destroyed file is nowhere', async () => {
  const files = cabinet();
  const { documentId } = expectOk(await files.keep(sent(PDF), options));
  expect(await files.destroy(documentId)).toBe(true);
  expect(await files.open(documentId)).toBeNull();
  expect(await onDisk()).toEqual([]);
  expect(await files.destroy(documentId)).toBe(false);
});

test('the sweep erases the old leavings, and neither what is kept nor what just began', async () => {
  const files = cabinet();
  expectOk(await files.keep(sent(PDF), options));
  const [kept = ''] = await onDisk();
  const [leaving, begun] = [join(root, '00', `00${'a'.repeat(30)}.part`), join(root, '00', '00b')];
  await mkdir(join(root, '00'), { recursive: true });
  for (const path of [leaving, begun]) await writeFile(path, 'x');
  const old = new Date(Date.now() - 25 * 60 * MINUTE);
  for (const path of [leaving, kept]) await utimes(path, old, old);
  expect(await files.sweep()).toBe(1);
  expect((await onDisk()).toSorted()).toEqual([kept, begun].toSorted());
  expect(await files.sweep()).toBe(0);
});

describe('with a scanner', () => {
  let daemon: Server | undefined;
  afterEach(() => daemon?.close());

  /** Speaks the protocol of clamd: reads the chunks to the empty one, then answers. */
  async function daemonThatSays(answer: (bytes: Buffer) => string): Promise<Scanner> {
    daemon = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => {});
      socket.on('data', (piece) => {
        received = Buffer.concat([received, piece]);
        const content = contentOf(received);
        if (content) socket.end(answer(content));
      });
    });
    await new Promise<void>((done) => daemon?.listen(0, '127.0.0.1', done));
    return clamd(`tcp://127.0.0.1:${(daemon.address() as AddressInfo).port}`);
  }

  function contentOf(received: Buffer): Buffer | null {
    const command = Buffer.from('zINSTREAM\0');
    if (!received.subarray(0, command.length).equals(command)) return null;
    const chunks: Buffer[] = [];
    let at = command.length;
    while (at + 4 <= received.length) {
      const length = received.readUInt32BE(at);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(received.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return null;
  }

  test('the whole file is shown to it, and kept when it is clean', async () => {
    let shown: Buffer = Buffer.alloc(0);
    const scanner = await daemonThatSays((bytes) => {
      shown = bytes;
      return 'stream: OK\0';
    });
    expectOk(await cabinet({ scanner }).keep(sent(PDF), options));
    expect(shown.equals(PDF)).toBe(true);
  });

  test.each([
    ['infected', 'stream: Eicar-Test-Signature FOUND\0'],
    ['scanner-unreachable', 'INSTREAM size limit exceeded. ERROR\0'],
    ['scanner-unreachable', ''],
  ])('a file is refused as %s when it says « %s »', async (reason, answer) => {
    const scanner = await daemonThatSays(() => answer);
    expect(await cabinet({ scanner }).keep(sent(PDF), options)).toMatchObject({ reason });
    expect(await onDisk()).toEqual([]);
  });

  test('nothing is kept while it cannot be reached', async () => {
    const scanner = clamd('tcp://127.0.0.1:9');
    expect(await cabinet({ scanner }).keep(sent(PDF), options)).toMatchObject({
      reason: 'scanner-unreachable',
    });
  });
});

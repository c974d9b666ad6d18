import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { OperatorError } from '../console.mts';
import { readArchive, wholeContent, type TarEntry } from './archive-reader.mts';
import { FORMAT, manifestShape, type Manifest } from './manifest.mts';
import { MANIFEST, OUTLINE } from './places.mts';
import type { ShowProgress } from './write-backup.mts';

const STEPS = 100;

/**
 * Reads a whole backup and compares each entry with its checksum.
 * @throws OperatorError when it is not a backup, not whole, or damaged
 */
export async function verifyBackup(file: string, show: ShowProgress): Promise<Manifest> {
  const found = new Map<string, string>();
  let manifest: Manifest | undefined;
  const progress = await byteProgress(file, show);
  try {
    await readArchive(
      file,
      async (name, content) => {
        if (found.size === 0 && name !== OUTLINE) return 'stop';
        if (name === MANIFEST) manifest = readManifest(file, await wholeContent(content));
        else found.set(name, await digest(content));
      },
      progress.bytes,
    );
  } finally {
    progress.end();
  }
  if (found.size === 0) throw new OperatorError(`${file} n’est pas une sauvegarde de Parvis.`);
  if (!manifest) throw new OperatorError(`${file} n’est pas une sauvegarde entière.`);
  requireSame(file, manifest.checksums, found);
  return manifest;
}

async function byteProgress(file: string, show: ShowProgress) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  const bar = show('Vérification', STEPS);
  let read = 0;
  let shown = 0;
  const upTo = (step: number) => {
    for (; shown < step; shown += 1) bar.advance();
  };
  return {
    bytes(count: number) {
      read += count;
      upTo(Math.floor((read / size) * STEPS));
    },
    end: () => bar.end(),
  };
}

function readManifest(file: string, content: Buffer): Manifest {
  const parsed = manifestShape.safeParse(JSON.parse(content.toString()));
  if (parsed.success) return parsed.data;
  throw new OperatorError(
    `${file} n’est pas une sauvegarde que cette version de Parvis sait lire (format ${FORMAT}).`,
  );
}

async function digest(content: TarEntry): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

function requireSame(file: string, said: Record<string, string>, found: Map<string, string>) {
  const names = new Set([...Object.keys(said), ...found.keys()]);
  const wrong = [...names].filter((name) => said[name] !== found.get(name));
  if (wrong.length === 0) return;
  const some = wrong.slice(0, 5).join(', ');
  throw new OperatorError(
    `${file} est abîmé : ${wrong.length} élément(s) ne sont pas ceux qui ont été sauvegardés (${some}). Rien n’a été changé.`,
  );
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Libheif } from './libheif';

/** The package declares no types for this entry. */
const libheif = createRequire(__filename)('libheif-js/wasm-bundle') as Libheif;

/** What `decode-heic` asks of this thread. */
export interface HeicTask {
  readonly path: string;
  readonly maxPixels: number;
}

/** What it answers: RGBA pixels, or why there are none. */
export type HeicAnswer =
  | { readonly kind: 'pixels'; readonly data: Uint8ClampedArray; readonly size: HeicSize }
  | { readonly kind: 'too-many-pixels' }
  | { readonly kind: 'unreadable' };

export interface HeicSize {
  readonly width: number;
  readonly height: number;
}

/** Decodes one HEIC photo away from the server's own thread, which answers meanwhile. */
async function decode({ path, maxPixels }: HeicTask): Promise<HeicAnswer> {
  await libheif.ready;
  const images = new libheif.HeifDecoder().decode(readFileSync(path));
  const image = images.find((candidate) => candidate.is_primary()) ?? images[0];
  if (!image) return { kind: 'unreadable' };
  const size = { width: image.get_width(), height: image.get_height() };
  if (size.width * size.height > maxPixels) return { kind: 'too-many-pixels' };
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  const shown = await new Promise((done) => image.display({ data, ...size }, done));
  return shown ? { kind: 'pixels', data, size } : { kind: 'unreadable' };
}

void decode(workerData as HeicTask)
  .catch((): HeicAnswer => ({ kind: 'unreadable' }))
  .then((answer) => parentPort?.postMessage(answer, transferred(answer)));

const transferred = (answer: HeicAnswer) =>
  answer.kind === 'pixels' ? [answer.data.buffer as ArrayBuffer] : [];

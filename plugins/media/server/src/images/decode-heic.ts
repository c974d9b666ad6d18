import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { ok, refuse, type Result } from '#platform';
import type { HeicAnswer, HeicTask } from './heic-worker';
import { oneAtATime } from './one-at-a-time';

export type HeicRefusal = 'heic-unreadable' | 'too-many-pixels';

/** Twice the photo of a usual iPhone; decoding takes about fourteen bytes a pixel. */
const MAX_PIXELS = 26_000_000;
const PATIENCE_MS = 60_000;

const inTurn = oneAtATime();

/**
 * Rewrites an iPhone's photo, which sharp cannot read, as an upright TIFF in `directory`. One at a
 * time, so that memory holds one photo.
 */
export const decodeHeic = (
  source: string,
  directory: string,
): Promise<Result<string, HeicRefusal>> => inTurn(() => decode(source, directory));

async function decode(source: string, directory: string): Promise<Result<string, HeicRefusal>> {
  const answer = await askWorker({ path: source, maxPixels: MAX_PIXELS });
  if (answer.kind === 'too-many-pixels') return refuse('too-many-pixels');
  if (answer.kind === 'unreadable') return refuse('heic-unreadable');
  const path = join(directory, `${randomUUID()}.tiff`);
  await sharp(answer.data, { raw: { ...answer.size, channels: 4 } })
    .removeAlpha()
    .tiff({ compression: 'none' })
    .toFile(path);
  return ok(path);
}

/** A thread that dies, or takes too long, has not read its photo. */
function askWorker(task: HeicTask): Promise<HeicAnswer> {
  const worker = new Worker(require.resolve('./heic-worker'), { workerData: task });
  const unreadable: HeicAnswer = { kind: 'unreadable' };
  return new Promise<HeicAnswer>((answered) => {
    const giveUp = setTimeout(() => answered(unreadable), PATIENCE_MS);
    worker.once('message', answered);
    worker.once('error', () => answered(unreadable));
    worker.once('exit', () => {
      clearTimeout(giveUp);
      answered(unreadable);
    });
  }).finally(() => worker.terminate());
}

import { addAbortSignal, type Readable } from 'node:stream';
import type { Fields } from '#platform';

export type ReadForm =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly status: 400 | 405 | 408 | 413 };

const MAX_BYTES = 64 * 1024;
/** Read and thrown away beyond, so that the refusal reaches who sends too much by mistake. */
const MAX_DRAINED_BYTES = 1024 * 1024;
const MAX_FIELDS = 100;
const MAX_MS = 30_000;

const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** The texts of a posted form; files are left out, and no form holds more than 64 KiB. */
export async function readForm(
  body: Readable,
  contentType: string,
  patienceMs = MAX_MS,
): Promise<ReadForm> {
  if (!FORM_TYPE.test(contentType)) return { ok: false, status: 405 };
  const bytes = await readInTime(body, patienceMs);
  if (bytes === 'cut') return { ok: false, status: 408 };
  if (!bytes) return { ok: false, status: 413 };
  try {
    const response = new Response(new Uint8Array(bytes), {
      headers: { 'content-type': contentType },
    });
    return { ok: true, fields: textsOf(await response.formData()) };
  } catch {
    return { ok: false, status: 400 }; // what the parser cannot read is not a form
  }
}

/** Who sends drop by drop is hung up on, and is no accident of ours; nor is who hangs up. */
async function readInTime(body: Readable, patienceMs: number): Promise<Buffer | null | 'cut'> {
  try {
    return await readAtMost(addAbortSignal(AbortSignal.timeout(patienceMs), body));
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException;
    if (name === 'AbortError' || code === 'ECONNRESET') return 'cut';
    throw error;
  }
}

async function readAtMost(body: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
    if (size > MAX_DRAINED_BYTES) break;
  }
  return size > MAX_BYTES ? null : Buffer.concat(chunks);
}

/** Of a name that comes twice, the first counts. */
function textsOf(data: FormData): Fields {
  const texts = new Map<string, string>();
  data.forEach((value, name) => {
    if (typeof value !== 'string' || texts.has(name) || texts.size === MAX_FIELDS) return;
    texts.set(name, clean(value));
  });
  return Object.fromEntries(texts);
}

/** Control characters that no keyboard types and no database keeps. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const clean = (text: string) =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '').normalize('NFC');

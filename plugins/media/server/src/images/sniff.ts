import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { extensionOf } from '../domain/file-name';
import type { Content } from '../domain/accepted-type';

const HEAD = 8_192;

/** A control character that is no white space: no text holds any. */
const BINARY = /[^\P{Cc}\s]/u;

/** What the content of a file says it is. */
export async function sniff(path: string, name: string): Promise<Content> {
  const detected = await fileTypeFromFile(path);
  return { detected: detected?.mime, text: asText(await head(path)), ext: extensionOf(name) };
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Spreadsheets still write their CSV in the Western code page, so that any byte may be a letter. */
function asText(bytes: Buffer): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes, { stream: true });
  return BINARY.test(text) ? null : text;
}

import { fileTypeFromBuffer } from 'file-type';

const BINARY = /[^\P{Cc}\s]/u;

/**
 * The media type that the beginning of a file deserves, by its content alone; null when it is not
 * among the accepted ones. Plain text has no mark: it is what decodes as UTF-8 without controls.
 */
export async function sniffedType(
  head: Uint8Array,
  accepted: readonly string[],
): Promise<string | null> {
  const detected = await fileTypeFromBuffer(head);
  const mime = detected?.mime ?? (isPlainText(head) ? 'text/plain' : undefined);
  return mime !== undefined && accepted.includes(mime) ? mime : null;
}

/** Markup is no plain text: a browser that opens it might run what it holds. */
function isPlainText(head: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !BINARY.test(text) && !/<[a-z!?]/i.test(text);
  } catch {
    return false;
  }
}

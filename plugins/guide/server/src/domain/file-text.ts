const DECLARED = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/;

/** The text of an official file: UTF-8, unless it declares something else. */
export function textOf(bytes: Buffer): string {
  const declared = DECLARED.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return bytes.toString('utf8');
  return new TextDecoder(declared.toLowerCase()).decode(bytes);
}

/** An attribute of the content manager; the server says each value of an enumeration in words. */
export interface WordedAttribute {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pluginOptions?: { readonly platform?: { readonly words?: Record<string, string> } };
}

export const hasWords = (attribute: WordedAttribute | undefined): boolean =>
  attribute?.pluginOptions?.platform?.words !== undefined;

/** The words of a value, or of each value of a list. */
export function wordsOf(attribute: WordedAttribute | undefined, value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((code) => typeof code === 'string' || typeof code === 'number')
    .map((code) => wordOf(attribute, String(code)));
}

export const wordOf = (attribute: WordedAttribute | undefined, value: string): string =>
  attribute?.pluginOptions?.platform?.words?.[value] ?? value;

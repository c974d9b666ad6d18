/** An enumeration of the content manager; the server says each value in words. */
export interface WordedAttribute {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pluginOptions?: { readonly platform?: { readonly words?: Record<string, string> } };
}

export const wordOf = (attribute: WordedAttribute | undefined, value: string): string =>
  attribute?.pluginOptions?.platform?.words?.[value] ?? value;

import { HtmlValidate } from 'html-validate';

const RULES = {
  // Preact closes void elements, which HTML allows.
  'void-style': 'off',
  // French titles and sentences are longer than the rule of thumb.
  'long-title': 'off',
  // Typeset by us with the characters themselves.
  'no-raw-characters': 'off',
} as const;

/**
 * What the HTML specification and its accessibility rules reproach a page with.
 * @param waived rules that the page cannot keep, for a reason that the caller gives
 */
export function htmlErrors(html: string, waived: readonly string[] = []): string[] {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { ...RULES, ...Object.fromEntries(waived.map((rule) => [rule, 'off' as const])) },
  });
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Preact closes void elements, which HTML allows.
    'void-style': 'off',
    // French titles and sentences are longer than the rule of thumb.
    'long-title': 'off',
    // Typeset by us with the characters themselves.
    'no-raw-characters': 'off',
  },
});

/** What the HTML specification and its accessibility rules reproach a page with. */
export function htmlErrors(html: string): string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

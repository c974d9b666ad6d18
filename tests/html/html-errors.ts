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
  const report = validatorWithout(waived).validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

const validators = new Map<string, HtmlValidate>();

/** Reading its rules takes a validator longer than judging a page. */
function validatorWithout(waived: readonly string[]): HtmlValidate {
  const known = validators.get(waived.join());
  if (known) return known;
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { ...RULES, ...Object.fromEntries(waived.map((rule) => [rule, 'off' as const])) },
  });
  validators.set(waived.join(), validator);
  return validator;
}

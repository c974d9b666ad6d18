import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';

const validator = new HtmlValidate(
  JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData,
);

/** What the HTML specification and its accessibility rules reproach a page with. */
export function htmlFaults(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) =>
          `${ruleId} : ${message} (ligne ${line}, ${selector ?? 'document'})`,
      ),
    );
}

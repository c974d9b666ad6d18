import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.1 A and AA, which RGAA 4.1 applies, what 2.2 adds, and good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe reproaches a page with, and how far it scrolls sideways. */
export interface Judged {
  readonly path: string;
  readonly faults: readonly string[];
}

declare const axe: typeof axeCore;

/**
 * Judges pages of one site without loading each: the first is open, and the body of each other
 * takes the place of its own. So pages are judged as they are read without script.
 * @param page opened with `bypassCSP`, on a page of the site that has their stylesheets
 * @param without rules of axe that are judged elsewhere
 */
export async function judgePages(
  page: Page,
  paths: readonly string[],
  without: readonly string[] = [],
): Promise<Judged[]> {
  await page.evaluate(AXE);
  return page.evaluate(judgeInBrowser, { paths, tags: TAGS, without });
}

async function judgeInBrowser({
  paths,
  tags,
  without,
}: {
  paths: readonly string[];
  tags: string[];
  without: readonly string[];
}): Promise<Judged[]> {
  const judged: Judged[] = [];
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  for (const path of paths) {
    const answer = await fetch(path);
    const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.title = other.title;
    document.body.replaceWith(document.adoptNode(other.body));
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules,
      resultTypes: ['violations'],
    });
    const faults = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, ${String(nodes[0]?.target)})`,
    );
    if (!answer.ok) faults.push(`answered ${answer.status}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
    judged.push({ path, faults });
  }
  return judged;
}

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = 'docs/guide';
const HEAVIEST = 120 * 1024;

const pages = globSync(`${FOLDER}/*.md`);
const pictures = globSync(`${FOLDER}/images/*`);

/** What the page links to or shows, on this disk. */
const targetsOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target))
    .map((target) => join(dirname(page), target));

describe('the guide', () => {
  test.each(pages)('%s leads to what is there, and shows pictures that exist', (page) => {
    expect(targetsOf(page).filter((target) => !existsSync(target))).toEqual([]);
  });

  test('shows each of its pictures', () => {
    const shown = new Set(pages.flatMap(targetsOf));
    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
  });

  test('weighs little', () => {
    expect(pictures.filter((picture) => statSync(picture).size > HEAVIEST)).toEqual([]);
  });
});

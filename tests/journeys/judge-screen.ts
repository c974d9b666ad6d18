import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { htmlErrors } from '../html/html-errors';
import { englishWords } from './english-words';

/** WCAG 2.1 A and AA, which RGAA 4.1 applies. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const NARROW = 360;

/** What is wrong with the screen that stands open, one line a fault. */
export async function judgeScreen(page: Page): Promise<string[]> {
  return [
    ...(await inaccessible(page)),
    ...(await invalid(page)),
    ...(await inEnglish(page)),
    ...(await sideways(page)),
  ];
}

async function inaccessible(page: Page): Promise<string[]> {
  // The public site shown in a frame is judged with the public sites, and runs no script here:
  // only the legacy mode asks no frame for its own verdict.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).exclude('iframe');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `axe ${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

/** Between Strapi's frames: the bar of the site, the page, what opens over it. */
const OURS = 'section[aria-label="Site en cours"], main, [role=dialog], [role=alertdialog]';

async function invalid(page: Page): Promise<string[]> {
  const parts = await page.locator(OURS).evaluateAll((all) => all.map((one) => one.outerHTML));
  const body = STRAPI.reduce((html, written) => html.replaceAll(written, ''), parts.join('\n'));
  const document = `<!DOCTYPE html>\n<html lang="fr"><head><title>Parvis</title></head><body>${body}</body></html>`;
  return htmlErrors(document, WAIVED).map((error) => `html ${error}`);
}

/** What Strapi's components write their own way, whoever uses them. */
const STRAPI = [/ role="gridcell"/g, / method="PUT"/g, /<style>.*?<\/style>/gs];

const WAIVED = [
  // Its boxes to tick and its lists to choose from are buttons, named by their labels: axe hears.
  'prefer-native-element',
  'text-content',
  // A search that answers while one types needs no button.
  'wcag/h32',
];

async function inEnglish(page: Page): Promise<string[]> {
  const texts = await page.evaluate<string[]>(`[
    document.title, document.body.innerText,
    ...['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'].flatMap((name) =>
      [...document.querySelectorAll('[' + name + ']')].map((one) => one.getAttribute(name)))
  ]`);
  return englishWords(texts).map((word) => `english: ${word}`);
}

async function sideways(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROW, height: 740 });
  await page.waitForTimeout(150);
  const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('html, body, body *')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
    .filter((one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX))
    .map((one) => one.outerHTML.slice(0, 120))`);
  if (before) await page.setViewportSize(before);
  return wide.map((html) => `sideways: ${html}`);
}

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../lib/browser.mts';
import { axeFaults } from './axe.mts';
import { fetchPage } from './fetch-page.mts';
import { htmlFaults } from './html.mts';
import { lighthouseOf, type FormFactor, type Scores } from './lighthouse.mts';
import { keyPagesOf, pagesOf, type AuditedPage } from './pages.mts';

/** What one tool found on one page. */
export interface Finding {
  readonly check: Check;
  readonly template: string;
  readonly path: string;
  /** Colour scheme for axe, device for Lighthouse. */
  readonly variant: string;
  readonly scores?: Scores;
  readonly faults: readonly string[];
  readonly holds: boolean;
}

export const CHECKS = ['axe', 'html', 'lighthouse'] as const;
export type Check = (typeof CHECKS)[number];

/** A site that stands for its template. */
export interface AuditedSite {
  readonly template: string;
  readonly origin: string;
}

const SCHEMES = ['light', 'dark'] as const;
const DEVICES: readonly FormFactor[] = ['mobile', 'desktop'];

/** Visits every kind of page of a site with the tools asked for. */
export async function* auditSite(
  site: AuditedSite,
  checks: readonly Check[],
): AsyncGenerator<Finding> {
  const pages = await pagesOf(site.origin);
  if (checks.includes('html')) for (const page of pages) yield await checkHtml(site, page);
  if (checks.includes('axe')) yield* checkAxe(site, pages);
  if (checks.includes('lighthouse')) yield* checkLighthouse(site);
}

async function checkHtml({ template, origin }: AuditedSite, { path, status }: AuditedPage) {
  const answer = await fetchPage(origin, path);
  const wrong = answer.status === status ? [] : [`${answer.status} au lieu de ${status}`];
  const faults = [...wrong, ...htmlFaults(answer.text)];
  const finding: Finding = {
    check: 'html',
    template,
    path,
    variant: '',
    faults,
    holds: faults.length === 0,
  };
  return finding;
}

async function* checkAxe(site: AuditedSite, pages: readonly AuditedPage[]) {
  const browser = await launchBrowser();
  try {
    for (const scheme of SCHEMES) yield* axeIn(browser, site, pages, scheme);
  } finally {
    await browser.close();
  }
}

async function* axeIn(
  browser: Browser,
  { template, origin }: AuditedSite,
  pages: readonly AuditedPage[],
  colorScheme: (typeof SCHEMES)[number],
): AsyncGenerator<Finding> {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const { path } of pages) {
    await page.goto(origin + path, { waitUntil: 'load' });
    const faults = await axeFaults(page);
    yield { check: 'axe', template, path, variant: colorScheme, faults, holds: !faults.length };
  }
  await context.close();
}

async function* checkLighthouse({ template, origin }: AuditedSite): AsyncGenerator<Finding> {
  for (const path of await keyPagesOf(origin)) {
    for (const variant of DEVICES) {
      const { scores, faults } = await lighthouseOf(origin + path, variant);
      const holds = scores.every((score) => score === 100);
      yield { check: 'lighthouse', template, path, variant, scores, faults, holds };
    }
  }
}

import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { BROWSER_FLAGS, browserPath } from '../lib/browser.mts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type FormFactor = 'mobile' | 'desktop';
/** Out of 100, in the order of the categories. */
export type Scores = readonly number[];

export interface LighthouseResult {
  readonly scores: Scores;
  /** Audits that took points away. */
  readonly faults: readonly string[];
}

const TRIES = 3;

/**
 * Scores of a page. Speed is measured, and what else the machine does weighs on it: below 100 the
 * page is visited again, and the median counts.
 */
export async function lighthouseOf(url: string, device: FormFactor): Promise<LighthouseResult> {
  const results = [await visit(url, device)];
  while (results.length < TRIES && !isPerfect(results.at(-1))) {
    results.push(await visit(url, device));
  }
  if (isPerfect(results.at(-1)) && results.length < TRIES)
    return results.at(-1) as LighthouseResult;
  const sorted = results.toSorted((a, b) => total(a) - total(b));
  return sorted[sorted.length >> 1] as LighthouseResult;
}

const isPerfect = (result: LighthouseResult | undefined) =>
  result?.scores.every((score) => score === 100) ?? false;

const total = ({ scores }: LighthouseResult) => scores.reduce((sum, score) => sum + score, 0);

/** The browser records no trace now and then: that says nothing of the page. */
const NO_TRACE = 'NO_NAVSTART';
const ATTEMPTS = 4;

async function visit(url: string, device: FormFactor, attempt = 1): Promise<LighthouseResult> {
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless', ...BROWSER_FLAGS],
  });
  try {
    const flags = {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error' as const,
    };
    const ran = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
    if (!ran) throw new Error(`Lighthouse said nothing of ${url}`);
    const { categories, audits, runtimeError } = ran.lhr;
    if (runtimeError?.code === NO_TRACE && attempt < ATTEMPTS)
      return await visit(url, device, attempt + 1);
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    return {
      scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
      faults: CATEGORIES.flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          .map(
            ({ id }) => `${name} : ${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`,
          ),
      ),
    };
  } finally {
    chrome.kill();
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where `npm run guide` has the pictures of the guide written; the tests write none. */
const FOLDER = process.env['GUIDE_IMAGES'];
const HEAVIEST = 120 * 1024;
/** Frames and images of the page are there. */
const DRAWING_MS = 800;
const QUALITIES = [82, 72, 62, 52, 42];

/** What the person sees now, as the guide shows it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(DRAWING_MS);
  mkdirSync(FOLDER, { recursive: true });
  for (const quality of QUALITIES) {
    const image = await page.screenshot({ type: 'jpeg', quality, animations: 'disabled' });
    if (image.length > HEAVIEST) continue;
    return writeFileSync(join(FOLDER, `${name}.jpg`), image);
  }
  throw new Error(`${name} weighs more than the guide allows`);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where `npm run guide` has the pictures of the guide written; the tests write none. */
const FOLDER = process.env['GUIDE_IMAGES'];
const HEAVIEST = 120 * 1024;
/** Frames and images of the page are there. */
const DRAWING_MS = 800;
const QUALITIES = [82, 72, 62, 52, 42];

const PHONE = { width: 390, height: 844 };
/** What the last act said would hide what the next one shows. */
const WITHOUT_NOTICES =
  '[aria-label^="Notifications"], [data-radix-popper-content-wrapper] { display: none !important }';

/** What the person sees now, as the guide shows it. */
export async function picture(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  if (!FOLDER || !size) return;
  await page.mouse.move(size.width - 2, size.height - 2);
  await page.waitForTimeout(DRAWING_MS);
  await page.evaluate(`(${datesInFrench.toString()})()`);
  const image = await screenshot(page);
  await page.evaluate(`(${datesAsTheyWere.toString()})()`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.jpg`), image);
}

/** The same on a phone. */
export async function pictureOnPhone(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  if (!FOLDER || !before) return;
  await page.setViewportSize(PHONE);
  await picture(page, name);
  await page.setViewportSize(before);
}

async function screenshot(page: Page): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const style = WITHOUT_NOTICES;
    const image = await page.screenshot({ type: 'jpeg', quality, animations: 'disabled', style });
    if (image.length <= HEAVIEST) return image;
  }
  throw new Error('The picture weighs more than the guide allows');
}

interface DateInput {
  type: string;
  value: string;
  readonly dataset: Record<string, string | undefined>;
}

declare const document: { querySelectorAll(selector: string): Iterable<DateInput> };

/** The browser of the tests may have no French: its dates are shown as a French one shows them. */
function datesInFrench() {
  for (const input of document.querySelectorAll('input[type=date], input[type=datetime-local]')) {
    const { type, value } = input;
    const [day, time = '--:--'] = value.split('T');
    const shown = day ? day.split('-').toReversed().join('/') : 'jj/mm/aaaa';
    Object.assign(input.dataset, { dateType: type, dateValue: value });
    input.type = 'text';
    input.value = type === 'date' ? shown : `${shown} ${time}`;
  }
}

function datesAsTheyWere() {
  for (const input of document.querySelectorAll('input[data-date-type]')) {
    const { dateType, dateValue } = input.dataset;
    input.type = dateType ?? '';
    input.value = dateValue ?? '';
    delete input.dataset['dateType'];
    delete input.dataset['dateValue'];
  }
}

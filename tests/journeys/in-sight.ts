import type { Locator } from 'playwright-core';

const PATIENCE_MS = 5_000;

/** Waits until a person sees it whole: within the window, and under nothing that stays in place. */
export async function inSight(one: Locator): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (await one.evaluate(isSeen)) return true;
    await one.page().waitForTimeout(50);
  }
  return false;
}

function isSeen(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const middle = (left + right) / 2;
  return [top + 2, bottom - 2].every((height) => {
    const seen = element.ownerDocument.elementFromPoint(middle, height);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });
}

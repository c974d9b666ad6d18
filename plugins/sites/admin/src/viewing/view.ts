import type { View } from '../../../shared/viewing';

/** Kept for this tab only. */
const NAME = 'parvis_view';
const OVER = 'parvis_view_over';
const HOME = '/admin/';
const PEOPLE = '/admin/plugins/people';

/** The page is on its way out: what it still shows is for nobody. */
let leaving = false;

export function currentView(): View | null {
  const kept = sessionStorage.getItem(NAME);
  return kept === null ? null : (JSON.parse(kept) as View);
}

/** Everything that the tab knows is of the other person: it starts again. */
export function lookThrough(view: View): void {
  sessionStorage.setItem(NAME, JSON.stringify(view));
  location.assign(HOME);
}

export const forgetView = (): void => sessionStorage.removeItem(NAME);

/** Back where the view began, as oneself. */
export function lookAsOneself({ over = false } = {}): void {
  leaving = true;
  forgetView();
  if (over) sessionStorage.setItem(OVER, '1');
  location.assign(PEOPLE);
}

/** Told once, after the view ended by itself. */
export function tellOver(): boolean {
  if (leaving) return false;
  const isOver = sessionStorage.getItem(OVER) !== null;
  sessionStorage.removeItem(OVER);
  return isOver;
}

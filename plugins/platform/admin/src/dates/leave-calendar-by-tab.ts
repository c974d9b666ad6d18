/** A field for a date, while its calendar is unfolded. */
const OPEN_DATE = 'input[role="combobox"][aria-haspopup="dialog"][aria-expanded="true"]';

/**
 * A date field of Strapi keeps Tab for itself as long as its calendar is unfolded: whoever types a
 * date can go nowhere by the keyboard (WCAG 2.1.2), and what they typed is not taken. Here Tab
 * folds the calendar, as Escape does, then leaves the field, which takes the date.
 */
export function leaveCalendarByTab(): void {
  window.addEventListener('keydown', foldFirst, { capture: true });
}

function foldFirst(event: KeyboardEvent) {
  const { key, target } = event;
  if (key !== 'Tab' || !(target instanceof HTMLElement) || !target.matches(OPEN_DATE)) return;
  event.stopImmediatePropagation();
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
}

const PATIENCE_MS = 10_000;

/** What a person does who no longer waits to be led. */
const DEEDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Leads to a field in the middle of the screen, where no bar that stays in place hides it or what
 * is said below it; and again while what stands around it is still being drawn, until the person
 * does something.
 */
export function leadTo(field: HTMLElement): void {
  const show = () => field.scrollIntoView({ block: 'center' });
  const drawing = new ResizeObserver(show);
  const over = new AbortController();
  const end = () => {
    drawing.disconnect();
    over.abort();
  };
  field.focus({ preventScroll: true });
  show();
  for (const place of placesAround(field)) drawing.observe(place);
  for (const deed of DEEDS) {
    window.addEventListener(deed, end, { capture: true, passive: true, signal: over.signal });
  }
  setTimeout(end, PATIENCE_MS);
}

const placesAround = (field: HTMLElement) =>
  ['form', 'main'].flatMap((name) => field.closest(name) ?? []);

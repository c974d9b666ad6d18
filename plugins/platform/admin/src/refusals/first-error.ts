const AT_FAULT = 'input[aria-invalid="true"], [role="combobox"][aria-invalid="true"]';

/**
 * Leads to the first field at fault, once the fields show what is wrong with them: in the middle
 * of the screen, where no bar that stays in place hides it.
 */
export function focusFirstError(place: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = place?.querySelector<HTMLElement>(AT_FAULT);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  });
}

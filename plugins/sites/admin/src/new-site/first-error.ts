/** Leads to the first field at fault, once the fields show what is wrong with them. */
export function focusFirstError(place: HTMLElement | null): void {
  requestAnimationFrame(() =>
    place
      ?.querySelector<HTMLElement>(
        'input[aria-invalid="true"], [role="combobox"][aria-invalid="true"]',
      )
      ?.focus(),
  );
}

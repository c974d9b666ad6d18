import { leadTo } from './lead-to';

const AT_FAULT = 'input[aria-invalid="true"], [role="combobox"][aria-invalid="true"]';

/** Leads to the first field at fault, once the fields show what is wrong with them. */
export function focusFirstError(place: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = place?.querySelector<HTMLElement>(AT_FAULT);
    if (field) leadTo(field);
  });
}

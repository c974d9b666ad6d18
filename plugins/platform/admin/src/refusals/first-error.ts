import { leadTo } from './lead-to';

const AT_FAULT = ['input', 'textarea', '[role="combobox"]', '[role="textbox"]']
  .map((field) => `${field}[aria-invalid="true"]`)
  .join();

/** Leads to the first field at fault, once the fields show what is wrong with them. */
export function focusFirstError(place: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = place?.querySelector<HTMLElement>(AT_FAULT);
    if (field) leadTo(field);
  });
}

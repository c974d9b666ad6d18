const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const FRENCH_PHONE = /^(?:\+33|0033|0)([1-9]\d{8})$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED_SCHEME = /^(https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?\d+)$/i;
const HOST = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]\S*)?$/u;

/**
 * The address of a link from what a person typed: `cahors.fr` and `05 65 20 87 00` are understood.
 * @returns null when it can lead nowhere
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  const phone = FRENCH_PHONE.exec(text.replace(/[\s.]/g, ''));
  if (phone) return `tel:+33${phone[1]}`;
  if (MAIL.test(text)) return `mailto:${text}`;
  if (/\s/.test(text) || text === '') return null;
  if (/^(\/(?![/\\])|#)/.test(text)) return text;
  if (HOST.test(text)) return `https://${text}`;
  return SCHEME.test(text) && ALLOWED_SCHEME.test(text) ? text : null;
}

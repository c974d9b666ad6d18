import { readTelephone } from '#platform';

const narrow = '\u202f';
const wide = '\u00a0';

/**
 * French typography for plain text: narrow no-break space before `; ! ?` and
 * inside guillemets, no-break space before a colon, curly apostrophes, ordinals,
 * units kept with their number. Never adds a space inside an address or an hour.
 */
export function fr(text: string): string {
  return CONCERNED.test(text) ? typeset(text) : text;
}

/** Most short texts hold nothing to mend: they are let through at once. */
const CONCERNED = /['«»:;!?€%]|\.{3}|\d [hmkc°\d]|(?:M\.|Mme|MM\.|Mmes|Dr|n°|p\.) /;

function typeset(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L}|«)/gu, '$1’')
    .replace(/\.\.\./g, '…')
    .replace(/[ \u00a0]+([;!?])/g, `${narrow}$1`)
    .replace(/(\p{L})([!?])(?=\s|$)/gu, `$1${narrow}$2`)
    .replace(/[ \u202f]+:(?=\s|$)/g, `${wide}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${narrow}`)
    .replace(/[ \u00a0\u202f]*»/g, `${narrow}»`)
    .replace(/ ([€%])/g, `${narrow}$1`)
    .replace(/(\d) (h|km|m|ha|cm|°C)\b/g, `$1${wide}$2`)
    .replace(/\b(\d{1,2} h) (\d{2})\b/g, `$1${wide}$2`)
    .replace(/(\d{1,2}\u00a0h) (\d{2})\b/g, `$1${wide}$2`)
    .replace(/(\d) (\d{3})\b/g, `$1${narrow}$2`)
    .replace(/\b(M\.|Mme|MM\.|Mmes|Dr|n°|p\.) (?=\S)/g, `$1${wide}`);
}

/** « La mairie de Cahors », at the head of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « Rampe à gauche » after a colon; « PMR » stays as it is. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}\P{Lu}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A formatter is costly to make, and cheap to use; one for each number of decimals. */
const numberFormats = [0, 1, 2].map(
  (maximumFractionDigits) => new Intl.NumberFormat('fr-FR', { maximumFractionDigits }),
);

/** `2350` as `2 350`, with decimals after a comma. */
export const frenchNumber = (value: number, decimals: 0 | 1 | 2 = 0): string =>
  numberFormats[decimals]?.format(value) ?? String(value);

/** `1 024` bytes and more, in the units that people read. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}${wide}octets`;
  if (bytes < 1_000_000) return `${frenchNumber(bytes / 1000)}${wide}Ko`;
  return `${frenchNumber(bytes / 1_000_000, 1)}${wide}Mo`;
}

/** `05 65 31 22 00` from any way of writing it; as it was typed when it is no number. */
export const phoneNumber = (phone: string): string => readTelephone(phone)?.shown ?? phone;

export const phoneAddress = (phone: string): string =>
  `tel:${readTelephone(phone)?.dialled ?? phone.replace(/[^\d+]/g, '').replace(/^0/, '+33')}`;

/** A telephone number, as people read it and as a telephone dials it. */
export interface Telephone {
  readonly shown: string;
  readonly dialled: string;
}

/** The number that somebody typed; undefined when nobody could call it. */
export function readTelephone(typed: string): Telephone | undefined {
  if (!WRITTEN.test(typed)) return undefined;
  const number = typed.replace(OPTIONAL_ZERO, '$1').replace(SEPARATORS, '').replace(/^00/, '+');
  const national = number.replace(/^\+330?(?=[1-9]\d{8}$)/, '0');
  if (FRENCH.test(national)) {
    return { shown: grouped(national), dialled: national.replace(/^0/, '+33') };
  }
  if (SHORT.test(national)) return { shown: grouped(national), dialled: national };
  return ABROAD.test(national) ? { shown: asTyped(typed), dialled: national } : undefined;
}

/** What to do about a number that nobody could call. */
export const telephoneAdvice = (typed: string): string =>
  `« ${typed.trim()} » ne permet pas d’appeler. Écrivez un seul numéro : dix chiffres, comme 05 65 30 00 00, un numéro court, comme 15 ou 3939, ou l’indicatif d’un autre pays, comme +32 2 555 12 12.`;

/** Digits, and what people put between them: no words, no second number. */
const WRITTEN = /^\s*\(?\s*(?:\+|00)?\s*\d[\d\s./()\u2010-\u2014-]*$/;
const SEPARATORS = /[\s./()\u2010-\u2014-]/g;

/** « +33 (0)5 65… »: the zero is not dialled from abroad. */
const OPTIONAL_ZERO = /^(\s*\(?\s*(?:\+|00)\s*\d{1,3}\s*\)?\s*)\(0\)/;

const FRENCH = /^0[1-9]\d{8}$/;

/** Emergencies and social numbers of two, three and six digits, services of four (10xx, 3xxx), directories. */
const SHORT = /^(?:1[578]|11[2459]|19[167]|10\d\d|3\d{3}|11[68]\d{3})$/;

/** Recommendation E.164; a French number is never one digit short. */
const ABROAD = /^\+(?!33)[1-9]\d{7,14}$/;

const WIDE = '\u00a0';

/** By two, but « 0 800 123 456 » and « 116 117 », as they are printed. */
function grouped(digits: string): string {
  if (digits.startsWith('08')) return digits.replace(/(\d)(\d{3})(\d{3})(\d{3})/, spaced(4));
  if (digits.length === 6) return digits.replace(/(\d{3})(\d{3})/, spaced(2));
  return digits.length < 4 ? digits : digits.replace(/(\d\d)(?=\d)/g, `$1${WIDE}`);
}

const spaced = (groups: number) =>
  Array.from({ length: groups }, (_, index) => `$${index + 1}`).join(WIDE);

/** Each country groups in its own way: whoever typed it knows. */
const asTyped = (typed: string) => typed.trim().replace(/[\s./\u2010-\u2014-]+/g, WIDE);

const LONGEST = 120;

/** Invisible characters (control, bidirectional, private) and those that paths and headers reserve. */
const UNWANTED = /\p{C}|[<>:"/\\|?*%;]/gu;

/** A name given by a person, without what could harm a path, a header or a reader. */
export function cleanTitle(given: string): string {
  const words = given.normalize('NFC').replace(UNWANTED, ' ').replace(/\s+/g, ' ');
  return words.slice(0, LONGEST).replace(/^[\s.]+|[\s.]+$/g, '');
}

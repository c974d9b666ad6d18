/**
 * French typography for a text of the administration: the space inside guillemets and before
 * `; ! ?` is narrow, and like that before a colon it does not break; apostrophes are curved, also
 * those that ICU wants doubled.
 */
export const typeset = (text: string): string =>
  text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=:(\s|$))/g, '\u00a0')
    .replaceAll('« ', '«\u202f')
    .replaceAll(' »', '\u202f»')
    .replace(/(?<=\p{L})''?(?=\p{L})/gu, '’');

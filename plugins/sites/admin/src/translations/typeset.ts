/** French signs never begin a line: the space before them, or after «, does not break. */
export const typeset = (text: string): string =>
  text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');

/** How many letters may be wrong in a word of this length: a short name is soon another one. */
const mistakesIn = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/**
 * How far a name is from what was typed, in letters that are wrong, missing, in excess or swapped;
 * null when it is another name. Only the beginning may have been typed, which counts for a mistake.
 */
export function mistakesBetween(typed: string, name: string): number | null {
  const most = mistakesIn(typed.length);
  if (most === 0 || name.length < typed.length - most) return null;
  // What stands further on is no part of the beginning, and too much for the whole.
  const end = Math.min(name.length, typed.length + most);
  let [before, last] = [[] as number[], Array.from({ length: end + 1 }, (_, at) => at)];
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= end; column += 1) {
      const same = typed[row - 1] === name[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) return null;
    [before, last] = [last, current];
  }
  const whole = end === name.length ? (last[end] ?? Infinity) : Infinity;
  const begun = Math.min(...last) + 1;
  const mistakes = Math.min(whole, begun);
  return mistakes <= most ? mistakes : null;
}

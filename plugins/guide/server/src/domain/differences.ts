/** What goes and what comes between two things that stay, and the next that stays, if there is one. */
export interface Stretch<One> {
  readonly removed: readonly One[];
  readonly added: readonly One[];
  /** As it is now. */
  readonly kept: readonly One[];
}

/** How much may still be compared; what is left when it is spent is said to differ as a whole. */
export interface Effort {
  left: number;
}

/** A quarter of a second: everybody waits for it. */
export const someEffort = (): Effort => ({ left: 32_000_000 });

/** How one sequence becomes another with the fewest removals and additions. */
export function stretchesBetween<One>(
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
  effort: Effort,
): Stretch<One>[] {
  const stretches: Stretch<One>[] = [];
  let [fromB, fromA] = [0, 0];
  for (const [b, a] of meetings(...numbered(before.map(keyOf), after.map(keyOf)), effort)) {
    stretches.push({
      removed: before.slice(fromB, b),
      added: after.slice(fromA, a),
      kept: after.slice(a, a + 1),
    });
    [fromB, fromA] = [b + 1, a + 1];
  }
  return [...stretches, { removed: before.slice(fromB), added: after.slice(fromA), kept: [] }];
}

/** Equal texts are one number, which is compared in no time however long they are. */
function numbered(before: readonly string[], after: readonly string[]): [number[], number[]] {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return [before.map(numberOf), after.map(numberOf)];
}

type Meeting = readonly [before: number, after: number];

/** Where the two sequences say the same: a longest common subsequence. */
function meetings(before: readonly number[], after: readonly number[], effort: Effort): Meeting[] {
  const shortest = Math.min(before.length, after.length);
  const head = countWhile(shortest, (at) => before[at] === after[at]);
  const tail = countWhile(shortest - head, (at) => before.at(-1 - at) === after.at(-1 - at));
  const within = meetingsWithin(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    effort,
  );
  return [
    ...countTo(head).map((at): Meeting => [at, at]),
    ...within.map(([b, a]): Meeting => [head + b, head + a]),
    ...countTo(tail).map((at): Meeting => [before.length - tail + at, after.length - tail + at]),
  ];
}

const countTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

function countWhile(most: number, holds: (at: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
}

/** Of comparing at all, whatever is compared. */
const EACH_TIME = 100;

/** Whether there is so much left; to ask for more costs something too. */
function spend(effort: Effort, comparisons: number): boolean {
  const isLeft = comparisons <= effort.left;
  effort.left -= EACH_TIME + (isLeft ? comparisons : 0);
  return isLeft;
}

function meetingsWithin(
  before: readonly number[],
  after: readonly number[],
  effort: Effort,
): Meeting[] {
  if (!spend(effort, before.length * after.length)) return [];
  const longest = commonLengths(before, after);
  const found: Meeting[] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) found.push([b++, a++]);
    else if (longest(b + 1, a) >= longest(b, a + 1)) b += 1;
    else a += 1;
  }
  return found;
}

/** How much stays common from each pair of places on. */
function commonLengths(before: readonly number[], after: readonly number[]) {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (b: number, a: number): number => lengths[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const [below, beside] = [at(b + 1, a), at(b, a + 1)];
      lengths[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : below > beside ? below : beside;
    }
  }
  return at;
}

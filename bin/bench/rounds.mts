/** Two things measured in turn, and their ratio. */
export interface Comparison {
  /** Median over the rounds of subject ÷ baseline, each pair measured side by side. */
  readonly ratio: number;
  readonly subject: number;
  readonly baseline: number;
}

type Measure = () => Promise<number>;

/**
 * Measures subject and baseline in turn, changing which comes first each round, so that what else
 * the machine does weighs on both alike.
 */
export async function compare(
  rounds: number,
  subject: Measure,
  baseline: Measure,
): Promise<Comparison> {
  const pairs: { subject: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push(await pair(subject, baseline, round % 2 === 0));
  }
  return {
    ratio: median(pairs.map((one) => one.subject / one.baseline)),
    subject: median(pairs.map((one) => one.subject)),
    baseline: median(pairs.map((one) => one.baseline)),
  };
}

async function pair(subject: Measure, baseline: Measure, subjectFirst: boolean) {
  if (subjectFirst) return { subject: await subject(), baseline: await baseline() };
  const first = await baseline();
  return { subject: await subject(), baseline: first };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

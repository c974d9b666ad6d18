/** Minutes between an attempt and the next: some 24 hours, by the hour once it lasts. */
const DELAYS: readonly number[] = [1, 2, 5, 10, 15, 30, 30, ...Array<number>(22).fill(60)];

/**
 * When to try again after so many attempts; null when it is time to give up.
 * @param attempts attempts made so far, one or more
 */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = DELAYS[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

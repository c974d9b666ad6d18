import type { Reach, ReachKind } from '../../../shared/reach';

/** What a choice of readers is told apart by: `department 46`. */
export const reachKey = ({ reach, code }: Pick<Reach, 'reach' | 'code'>): string =>
  `${reach} ${code}`.trim();

/** What is sent of a choice. */
export function reachFields(key: string): { reach: ReachKind; reachCode: string } {
  const [reach, code = ''] = key.split(' ');
  return { reach: reach as ReachKind, reachCode: code };
}

/** For whom one writes without a choice of one’s own. */
export const usualReach = (reaches: readonly Reach[]): string =>
  reaches[0] ? reachKey(reaches[0]) : 'site';

/** Whether one may write for them: what was written once may be beyond what may be today. */
export const isAmong = (key: string, reaches: readonly Reach[]): boolean =>
  reaches.some((one) => reachKey(one) === key);

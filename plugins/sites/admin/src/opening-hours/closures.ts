import type { ClosureLine } from '../../../shared/office-hours';

/** Days of closing, as they are typed. */
export interface TypedClosure {
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export const EMPTY_CLOSURE: TypedClosure = { from: '', until: '', reason: '' };

export const typedClosures = (lines: readonly ClosureLine[]): TypedClosure[] =>
  lines.map(({ from, until, reason }) => ({ from, until, reason: reason ?? '' }));

/** The last day follows the first one, until somebody chooses a later one. */
export const withFirstDay = (closure: TypedClosure, from: string): TypedClosure => ({
  ...closure,
  from,
  until: closure.until < from ? from : closure.until,
});

/** What is to be kept, each line with its place in the list; empty lines are not sent. */
export const closureLinesOf = (closures: readonly TypedClosure[]) =>
  closures.flatMap((line, place) =>
    line.from === '' && line.until === '' && line.reason.trim() === '' ? [] : [{ place, line }],
  );

/** @param today `YYYY-MM-DD` */
export const isPast = ({ until }: TypedClosure, today: string): boolean =>
  until !== '' && until < today;

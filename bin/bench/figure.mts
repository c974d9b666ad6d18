import type { Workroom } from './workroom.mts';

/** One measured figure, and whether it meets its goal. */
export interface Figure {
  /** `cached-home/gzip` */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** `ratio`, `statements`, `s`, `MB`, `KB`, `requests` */
  readonly unit: string;
  readonly goal: Goal;
  /** What the figure rests on, in absolute terms. */
  readonly detail: string;
}

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** A family of figures that are measured together. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  measure(room: Workroom): Promise<Figure[]>;
}

export const holds = ({ value, goal }: Figure): boolean =>
  'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;

export const goalText = (goal: Goal): string =>
  'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;

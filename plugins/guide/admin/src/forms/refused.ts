import type { AdditionFaults } from '../../../shared/addition';

interface Refused {
  readonly response?: {
    readonly data?: {
      readonly error?: {
        readonly status?: number;
        readonly details?: Partial<AdditionFaults> | null;
      };
    };
  };
}

/** What is wrong with each field, in French; nothing when it failed otherwise. */
export const problemsIn = (error: unknown): Readonly<Record<string, string>> =>
  (error as Refused).response?.data?.error?.details?.problems ?? {};

/** What is saved again was taken away meanwhile. */
export const isGone = (error: unknown): boolean =>
  (error as Refused).response?.data?.error?.status === 404;

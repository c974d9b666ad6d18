import type { AdditionFaults } from '../../../shared/addition';

interface Refused {
  readonly response?: {
    readonly data?: { readonly error?: { readonly details?: Partial<AdditionFaults> | null } };
  };
}

/** What is wrong with each field, in French; nothing when it failed otherwise. */
export const problemsIn = (error: unknown): Readonly<Record<string, string>> =>
  (error as Refused).response?.data?.error?.details?.problems ?? {};

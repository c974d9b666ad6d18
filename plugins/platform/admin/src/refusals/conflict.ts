/** Somebody else saved what is open here: nothing was written over theirs. */
export interface Conflict {
  /** Who saved, and when, in words of the screen. */
  readonly message: string;
  /** When what they saved was written: who sends it back saves over it. */
  readonly asOf: string;
}

interface Refused {
  readonly response?: {
    readonly data?: {
      readonly error?: {
        readonly status?: unknown;
        readonly message?: unknown;
        readonly details?: { readonly asOf?: unknown } | null;
      };
    };
  };
}

/** The conflict that an answer tells of; null when it failed for another reason. */
export function conflictIn(error: unknown): Conflict | null {
  const { status, message, details } = (error as Refused).response?.data?.error ?? {};
  const asOf = details?.asOf;
  if (status !== 409 || typeof message !== 'string' || typeof asOf !== 'string') return null;
  return { message, asOf };
}

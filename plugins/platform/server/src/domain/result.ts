/** What a refusal lets its reader know beyond its reason: names, limits, the other party. */
export type Details = Readonly<Record<string, unknown>>;

export type Ok<T> = { readonly ok: true; readonly value: T };

export type Refusal<R extends string, D extends Details = Details> = {
  readonly ok: false;
  readonly reason: R;
  readonly details?: D;
};

/** An expected outcome: a value, or one of a closed set of refusals. Bugs throw instead. */
export type Result<T, R extends string, D extends Details = Details> = Ok<T> | Refusal<R, D>;

export function ok(): Ok<void>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function refuse<const R extends string>(reason: R): Refusal<R, never>;
export function refuse<const R extends string, D extends Details>(
  reason: R,
  details: D,
): Refusal<R, D>;
export function refuse<R extends string>(reason: R, details?: Details): Refusal<R> {
  return details ? { ok: false, reason, details } : { ok: false, reason };
}

/** The value, where a refusal would be a bug: seeds, tests, data that was checked before. */
export function expectOk<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${result.reason} ${JSON.stringify(result.details ?? {})}`);
}

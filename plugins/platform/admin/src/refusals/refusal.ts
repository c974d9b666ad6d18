interface Refused {
  readonly response?: { readonly data?: { readonly error?: { readonly message?: unknown } } };
}

/** What the server says of a refused request, in its own words; null when it has none. */
export function saidIn(error: unknown): string | null {
  const message = (error as Refused | null)?.response?.data?.error?.message;
  return typeof message === 'string' && message !== '' ? message : null;
}

/** The same, or what the screen says when the server says nothing. */
export const refusalOf = (error: unknown, otherwise: string): string => saidIn(error) ?? otherwise;

import { ok, refuse, type Result } from '#platform';

/**
 * A commune's code in the Code officiel géographique: `46042`, `2A004`, `97105`. Corsica has the
 * departments 2A and 2B; overseas codes begin with three digits of 971–978 or 984–989.
 */
const syntax = /^(?:(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\d{3}|97[1-8]\d{2}|98[4-9]\d{2})$/;

export function parseInseeCode(text: string): Result<string, 'insee-malformed', { given: string }> {
  const code = text.trim().toUpperCase();
  return syntax.test(code) ? ok(code) : refuse('insee-malformed', { given: text });
}

/** `46042` is in 46, `2A004` in 2A, `97105` in 971. */
export function departmentCodeOf(insee: string): string {
  return /^9[78]/.test(insee) ? insee.slice(0, 3) : insee.slice(0, 2);
}

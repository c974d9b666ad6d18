import { ok, refuse, type Result } from '#platform';

/**
 * A commune's code in the Code officiel géographique: `46042`, `97105`, and in Corsica `2A004`.
 * Which departments exist is for the open data to say.
 */
const syntax = /^(?:\d{2}|2[AB])\d{3}$/;

export function parseInseeCode(text: string): Result<string, 'insee-malformed', { given: string }> {
  const code = text.trim().toUpperCase();
  return syntax.test(code) ? ok(code) : refuse('insee-malformed', { given: text });
}

/** `46042` is in 46, `2A004` in 2A, `97105` in 971. */
export function departmentCodeOf(insee: string): string {
  return /^9[78]/.test(insee) ? insee.slice(0, 3) : insee.slice(0, 2);
}

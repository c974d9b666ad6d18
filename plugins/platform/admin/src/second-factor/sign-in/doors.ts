import type { Asked, ShownKey } from '../../../../shared/second-factor';

/** What the server asks for, once the password (or the letter) is right. */
export interface Question {
  readonly asked: Exclude<Asked, 'code-wrong'>;
  /** When the person has no application yet, and must have one. */
  readonly key: ShownKey | null;
}

/** How the door answered a code. */
export type Outcome =
  | { readonly kind: 'open'; readonly recoveryCodes: readonly string[] | null }
  /** Not that one, or not now: what the server said about it. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Something else is wrong: the page that asked shows it. */
  | { readonly kind: 'other' };

interface Answer {
  readonly data?: { readonly recoveryCodes?: readonly string[] } | null;
  readonly error?: {
    readonly message?: string;
    readonly details?: { readonly secondFactor?: Asked; readonly key?: ShownKey };
  };
}

/** Where Strapi’s own pages ask for a session. */
const DOORS = /\/admin\/(login|reset-password|register)$/;

export const isDoor = ({ method, url }: Request): boolean =>
  method === 'POST' && new URL(url).origin === location.origin && DOORS.test(new URL(url).pathname);

/** @returns null when the answer asks for no code */
export async function questionIn(response: Response): Promise<Question | null> {
  if (response.status !== 403) return null;
  const { secondFactor, key } = (await contentOf(response)).error?.details ?? {};
  if (secondFactor !== 'code-required' && secondFactor !== 'enrolment-required') return null;
  return { asked: secondFactor, key: key ?? null };
}

export async function outcomeOf(response: Response): Promise<Outcome> {
  const { data, error } = await contentOf(response);
  if (response.ok) return { kind: 'open', recoveryCodes: data?.recoveryCodes ?? null };
  const isAboutTheCode = error?.details?.secondFactor !== undefined || response.status === 429;
  return isAboutTheCode && error?.message
    ? { kind: 'refused', message: error.message }
    : { kind: 'other' };
}

const contentOf = async (response: Response): Promise<Answer> =>
  (await response
    .clone()
    .json()
    .catch(() => ({}))) as Answer;

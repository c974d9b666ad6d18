import { isOfSomebodyElse } from './who-is-here';

type Token = string | null;

/** Asks the person for their password, and signs them in; null when they give up. */
let ask = (): Promise<Token> => Promise.resolve(null);

export function askForPassword(asking: () => Promise<Token>): void {
  ask = asking;
}

/**
 * Strapi’s way of renewing a session, which takes whatever session the browser has, and where it
 * gives none to the person of this page, their password (`src/admin/vite.config.ts`). Nothing of
 * Strapi is imported here: its own module imports this one.
 * @returns null when the session is over
 */
export async function renewed(
  renew: () => Promise<Token>,
  keep: (token: string) => void,
): Promise<Token> {
  const token = await renew();
  if (token !== null && !isOfSomebodyElse(token)) return token;
  const own = await ask();
  if (own === null || isOfSomebodyElse(own)) return null;
  keep(own);
  return own;
}

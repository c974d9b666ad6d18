import type { Themes } from './beside-page';

const ACCOUNT = '/admin/users/me';
const LEAVING = '/admin/logout';

/** Who is signed in in this page, by the address of their account. */
let here: string | null = null;
let mayAsk = true;
let themes: Themes;
const over = new EventTarget();

/** Remembers who is signed in in this page, from what Strapi asks about them. */
export function knowWhoIsHere(ours: Themes): void {
  themes = ours;
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin !== location.origin) return send(request);
    if (pathname === LEAVING) leave();
    const answer = await send(request);
    if (pathname === ACCOUNT && answer.ok) here = await emailIn(answer.clone());
    return answer;
  };
}

const emailIn = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { data: { email: string } }).data.email;

function leave() {
  here = null;
  over.dispatchEvent(new Event('over'));
}

/** In this tab nobody is asked for a password: it shows what another person sees. */
export function askNoPassword(): void {
  mayAsk = false;
}

/**
 * Asks whoever works in this page for their password when their session can no longer be renewed,
 * so that what they typed stays where it is. Strapi asks it before it gives up (`src/admin/vite.config.ts`).
 * @returns whether there is a session again
 */
export async function signInAgain(): Promise<boolean> {
  if (here === null || !mayAsk) return false;
  const { askPassword } = await import('./password-dialog');
  const isBack = await askPassword({ email: here, themes, over });
  if (!isBack) here = null;
  return isBack;
}

import type { Themes } from './beside-page';
import { askPassword } from './password-dialog';
import { askForPassword } from './renewal';
import { isOfSomebodyElse, seeOut, welcome, whoIsHere, type Person } from './who-is-here';

const ACCOUNT = '/admin/users/me';
const LEAVING = '/admin/logout';

/** Where a token is not what is looked at. */
const DOORS = /^\/admin\/(login|logout|access-token)$/;

let mayAsk = true;

/**
 * Remembers who is signed in in this page, from what Strapi asks about them, and sends nothing in
 * the name of anybody else. The dialogs are here before they are needed: a page that stays open
 * outlives the files of its version.
 */
export function knowWhoIsHere(themes: Themes): void {
  void import('../second-factor/sign-in/door-dialog');
  askForPassword(() => signInAgain(themes));
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin !== location.origin) return send(request);
    if (pathname === LEAVING) seeOut();
    if (!DOORS.test(pathname) && isOfSomebodyElse(tokenIn(request))) return sessionOver();
    const answer = await send(request);
    if (pathname === ACCOUNT && answer.ok && mayAsk) welcome(await personIn(answer.clone()));
    return answer;
  };
}

const tokenIn = ({ headers }: Request): string =>
  (headers.get('Authorization') ?? '').replace(/^Bearer /, '');

/** As the server would say it. */
function sessionOver(): Response {
  const error = { status: 401, name: 'UnauthorizedError', message: 'Session over', details: {} };
  return Response.json({ data: null, error }, { status: 401 });
}

async function personIn(answer: Response): Promise<Person> {
  const { data } = (await answer.json()) as { data: { id: number; email: string } };
  return { id: String(data.id), email: data.email };
}

/** In this tab nobody is asked for a password: it shows what another person sees. */
export function askNoPassword(): void {
  mayAsk = false;
}

/**
 * Asks whoever works in this page for their password when their session can no longer be renewed,
 * so that what they typed stays where it is.
 * @returns the token of their new session, null when they give up
 */
async function signInAgain(themes: Themes): Promise<string | null> {
  const person = whoIsHere();
  if (person === null) return null;
  const token = await askPassword({ email: person.email, themes });
  if (token === null && whoIsHere() === person) seeOut();
  return token;
}

import { platform } from '#platform';
import { inSite, type CastPerson, type CastSite, type Client } from '../../cast';
import { strapi } from '../../harness/booted';

export const HEADER = 'x-parvis-viewing';
export const NEWS = '/content-manager/collection-types/plugin::news.news-item';

export interface Begun {
  readonly id: string;
  readonly name: string;
  readonly endsAt: string;
}

interface Held {
  readonly documentId: string;
  readonly viewable: boolean;
  readonly person: { readonly email: string };
}

export const heldIn = async (browser: Client): Promise<readonly Held[]> =>
  ((await browser.get('/sites/people').expect(200)).body as { held: Held[] }).held;

/** The first role of a person of the page. */
export async function roleOf(browser: Client, { email }: Pick<CastPerson, 'email'>): Promise<Held> {
  const found = (await heldIn(browser)).find(({ person }) => person.email === email);
  if (!found) throw new Error(`${email} is not on the page`);
  return found;
}

/** The same browser, in a tab that shows a view. */
export const through = (browser: Client, id: string): Client => {
  const send: Client['send'] = (method, path, body) =>
    browser.send(method, path, body).set(HEADER, id);
  return {
    ...browser,
    send,
    get: (path) => send('get', path),
    post: (path, body = {}) => send('post', path, body),
    put: (path, body = {}) => send('put', path, body),
    delete: (path) => send('delete', path),
  };
};

/** The last lines of the journal about the people of a site, latest first. */
export const acts = (site: CastSite) =>
  inSite(site, () =>
    platform(strapi).journal.entries({ subject: 'plugin::sites.membership', limit: 3 }),
  );

/** Begins to see as a person of the page. */
export async function beginAs(browser: Client, person: Pick<CastPerson, 'email'>): Promise<Begun> {
  const { documentId } = await roleOf(browser, person);
  const { body } = await browser.post(`/sites/people/${documentId}/viewing`).expect(201);
  return body as Begun;
}

import { platform } from '#platform';
import {
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  inSite,
  marc,
  paul,
  signIn,
  siteOf,
  type CastPerson,
  type CastSite,
  type Client,
} from '../cast';
import { sites } from '#sites';
import { z } from 'zod';
import { strapi } from '../harness/booted';
import { until } from '../harness/smtp';

const HEADER = 'x-parvis-viewing';
const NEWS = '/content-manager/collection-types/plugin::news.news-item';

interface Begun {
  readonly id: string;
  readonly name: string;
  readonly endsAt: string;
}

interface Held {
  readonly documentId: string;
  readonly viewable: boolean;
  readonly person: { readonly email: string };
}

const heldIn = async (browser: Client): Promise<readonly Held[]> =>
  ((await browser.get('/sites/people').expect(200)).body as { held: Held[] }).held;

/** The first role of a person of the page. */
async function roleOf(browser: Client, { email }: Pick<CastPerson, 'email'>): Promise<Held> {
  const found = (await heldIn(browser)).find(({ person }) => person.email === email);
  if (!found) throw new Error(`${email} is not on the page`);
  return found;
}

/** The same browser, in a tab that shows a view. */
const through = (browser: Client, id: string): Client => {
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

const acts = (site: CastSite) =>
  inSite(site, () =>
    platform(strapi).journal.entries({ subject: 'plugin::sites.membership', limit: 3 }),
  );

describe('a platform administrator who sees a site as its secretary', () => {
  let site: CastSite;
  let administrator: Client;
  let secretary: Client;
  let view: Client;
  let begun: Begun;

  beforeAll(async () => {
    site = await siteOf(cardaillac);
    await enrol(helene, EVERYWHERE);
    await enrol(colette, site);
    await enrol(marc, await siteOf(cahors));
    administrator = await signIn(helene, site);
    secretary = await signIn(colette, site);
    const { documentId, viewable } = await roleOf(administrator, colette);
    expect(viewable).toBe(true);
    const { body } = await administrator.post(`/sites/people/${documentId}/viewing`).expect(201);
    begun = body as Begun;
    view = through(administrator, begun.id);
  });

  test('is told whom, and until when: half an hour', () => {
    expect(begun.name).toBe('Colette Bessières');
    const minutes = (Date.parse(begun.endsAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30);
  });

  test.each([
    '/admin/users/me',
    '/admin/users/me/permissions',
    '/sites/mine',
    '/desk/home',
    '/content-manager/init',
    `${NEWS}?page=1&pageSize=5`,
    '/upload/files',
  ])('reads %s as she does, to the letter', async (path) => {
    const [seen, own] = [await view.get(path), await secretary.get(path)];
    expect(own.status).toBe(200);
    expect([seen.status, seen.body]).toEqual([own.status, own.body]);
  });

  test.each(['/sites/people', '/platform/journal', '/admin/users', '/platform/operation'])(
    'is refused %s as she is',
    async (path) => {
      expect((await secretary.get(path)).status).toBe(403);
      expect((await view.get(path)).status).toBe(403);
      expect((await administrator.get(path)).status).toBe(200);
    },
  );

  test('asks Strapi’s questions that change nothing', async () => {
    const permissions = [{ action: 'plugin::upload.read' }];
    await view.post('/admin/permissions/check', { permissions }).expect(200);
  });

  test('changes nothing, whatever the way, and is told why', async () => {
    const before = await inSite(site, () => strapi.db.query('plugin::news.news-item').count());
    const refused = await view.post(NEWS, { title: 'Écrit à sa place' }).expect(403);
    expect((refused.body as { error: { message: string } }).error.message).toBe(
      'Vous voyez le site comme Colette Bessières : rien ne peut y être changé. Quittez cette vue pour agir en votre nom.',
    );
    await view.post('/desk/news', { title: 'Écrit à sa place' }).expect(403);
    await view.put('/admin/users/me', { firstname: 'Autre' }).expect(403);
    await view.delete('/admin/users/me/sessions').expect(403);
    await view.post('/sites/launch').expect(403);
    await view
      .post(`/sites/people/${(await roleOf(administrator, colette)).documentId}/viewing`)
      .expect(403);
    await view.send('patch', NEWS).expect((answer) => expect(answer.status).not.toBe(200));
    const after = await inSite(site, () => strapi.db.query('plugin::news.news-item').count());
    expect(after).toBe(before);
    await secretary.get('/admin/users/me').expect(200);
  });

  test('does not see her devices nor her second factor', async () => {
    await secretary.get('/admin/users/me/sessions').expect(200);
    await view.get('/admin/users/me/sessions').expect(403);
    await view.get('/ADMIN/users/me/sessions/').expect(403);
    await view.get('/platform/second-factor').expect(403);
  });

  test('does not leave the sites of the person seen', async () => {
    const elsewhere = await siteOf(cahors);
    await view.get(NEWS).set('x-parvis-site', String(elsewhere.key)).expect(403);
  });

  test('keeps their own eyes in another tab', async () => {
    const { body } = await administrator.get('/admin/users/me').expect(200);
    expect(body).toMatchObject({ data: { email: helene.email } });
    await administrator.get('/sites/people').expect(200);
  });

  test('is named in the journal of the site, at the beginning and at the end', async () => {
    expect((await acts(site))[0]).toMatchObject({
      action: 'viewing-began',
      label: 'Colette Bessières',
      actor: { name: 'Hélène Cassan' },
    });
    await view.delete('/sites/viewing').expect(200);
    await view.delete('/sites/viewing').expect(200);
    const [last, first] = await acts(site);
    expect([last?.action, first?.action]).toEqual(['viewing-ended', 'viewing-began']);
    expect(last).toMatchObject({ label: 'Colette Bessières', actor: { name: 'Hélène Cassan' } });
    const over = await view.get('/sites/mine').expect(403);
    expect(over.headers).toMatchObject({ [HEADER]: 'over' });
    expect((await view.post(NEWS, { title: 'Trop tard' })).status).toBe(403);
  });
});

describe('a view', () => {
  let site: CastSite;
  let administrator: Client;

  beforeAll(async () => {
    site = await siteOf(cardaillac);
    await enrol(helene, EVERYWHERE);
    await enrol(colette, site);
    await enrol(paul, EVERYWHERE);
    administrator = await signIn(helene, site);
  });

  async function begin(): Promise<Begun> {
    const { documentId } = await roleOf(administrator, colette);
    const { body } = await administrator.post(`/sites/people/${documentId}/viewing`).expect(201);
    return body as Begun;
  }

  test('gives nothing to somebody else who names it, not even an administrator', async () => {
    const { id } = await begin();
    const other = { ...helene, firstname: 'Hugo', email: 'hugo@parvis.test' };
    await enrol(other, EVERYWHERE);
    for (const person of [other, paul, colette]) {
      const forged = through(await signIn(person, site), id);
      await forged.get('/sites/mine').expect(403);
      await forged.post(NEWS, { title: 'Sous un autre nom' }).expect(403);
    }
    await through(await signIn(other), id)
      .delete('/sites/viewing')
      .expect(200);
    await through(administrator, id).get('/sites/mine').expect(200);
  });

  test.each(['1', 'colette@parvis.test', '00000000-0000-0000-0000-000000000000', "' or 1=1 --"])(
    'cannot be made up: « %s »',
    async (named) => {
      for (const browser of [administrator, await signIn(colette, site)]) {
        const refused = await through(browser, named).get('/sites/mine').expect(403);
        expect(refused.headers).toMatchObject({ [HEADER]: 'over' });
      }
    },
  );

  test('is for platform administrators, on those who may do less', async () => {
    const { documentId } = await roleOf(administrator, colette);
    const webmaster = await signIn(paul, site);
    await webmaster.post(`/sites/people/${documentId}/viewing`).expect(403);
    expect((await heldIn(webmaster)).some(({ viewable }) => viewable)).toBe(false);
    const everywhere = await signIn(helene);
    const own = await roleOf(everywhere, helene);
    expect(own.viewable).toBe(false);
    await everywhere.post(`/sites/people/${own.documentId}/viewing`).expect(403);
    const equal = await roleOf(everywhere, { email: 'hugo@parvis.test' });
    const refused = await everywhere.post(`/sites/people/${equal.documentId}/viewing`).expect(403);
    expect(refused.text).toContain('administre la plateforme');
  });

  test('shows the whole platform through the eyes of a webmaster', async () => {
    const everywhere = await signIn(helene);
    const { documentId } = await roleOf(everywhere, paul);
    const { body } = await everywhere.post(`/sites/people/${documentId}/viewing`).expect(201);
    const view = through(everywhere, (body as Begun).id);
    expect((await view.get('/admin/users/me').expect(200)).body).toMatchObject({
      data: { email: paul.email },
    });
    await view.get('/sites/people').expect(200);
    await view.get('/platform/operation').expect(403);
    await view.delete('/sites/viewing').expect(200);
  });

  test('finds the database itself closed to a reading route that writes', async () => {
    const { documentId } = await roleOf(administrator, paul).catch(async () => {
      await enrol(paul, site);
      return roleOf(administrator, paul);
    });
    const { body } = await administrator.post(`/sites/people/${documentId}/viewing`).expect(201);
    const { people } = sites(strapi);
    const list = people.list;
    people.list = async (key) => {
      await platform(strapi).journal.record({
        action: 'created',
        subject: 'plugin::news.news-item',
        label: 'Écrit en lisant',
        actor: { id: null, name: 'personne' },
      });
      return list(key);
    };
    try {
      const refused = await through(administrator, (body as Begun).id).get('/sites/people');
      expect([refused.status, refused.text]).toEqual([
        403,
        expect.stringContaining('Dans cette vue'),
      ]);
      await administrator.get('/sites/people').expect(200);
    } finally {
      people.list = list;
    }
  });

  test('ends when its time is over, and the journal says so once', async () => {
    const { id } = await begin();
    await strapi.db.connection('viewings').where({ id }).update({ ends_at: new Date() });
    await through(administrator, id).get('/sites/mine').expect(403);
    const over = { name: 'sites.end-viewing', payload: z.object({ id: z.string() }) };
    for (const _ of ['once', 'again']) await platform(strapi).jobs.enqueue(over, { id });
    await until('the end of the view', async () =>
      (await strapi.db.connection('viewings').where({ id })).length === 0 ? true : undefined,
    );
    const [last, before] = await acts(site);
    expect([last?.action, before?.action]).toEqual(['viewing-ended', 'viewing-began']);
    const queued = await inPlatform(() =>
      strapi.db.connection.raw<{ rows: { at: Date }[] }>(
        `select start_after as at from jobs.job where name = 'sites.end-viewing' and data ->> 'id' = ? order by start_after desc`,
        [id],
      ),
    );
    const minutes = ((queued.rows[0]?.at.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(28);
    expect(minutes).toBeLessThan(31);
  });

  test('ends with the role of the person seen', async () => {
    const secretary = { ...colette, firstname: 'Suzy', email: 'suzy@parvis.test' };
    const { id: account } = await enrol(secretary, site);
    const { documentId } = await roleOf(administrator, secretary);
    const { body } = await administrator.post(`/sites/people/${documentId}/viewing`).expect(201);
    const view = through(administrator, (body as Begun).id);
    await view.get('/sites/mine').expect(200);
    await inPlatform(() =>
      strapi.db.query('plugin::sites.membership').deleteMany({ where: { user: account } }),
    );
    await view.get('/sites/mine').expect(403);
    await administrator.get('/sites/mine').expect(200);
  });

  test('is left as oneself: signing out ends one’s own session, not the other’s', async () => {
    const secretary = await signIn(colette, site);
    const leaver = { ...helene, firstname: 'Ida', email: 'ida@parvis.test' };
    await enrol(leaver, EVERYWHERE);
    const browser = await signIn(leaver, site);
    const { documentId } = await roleOf(browser, colette);
    const { body } = await browser.post(`/sites/people/${documentId}/viewing`).expect(201);
    await through(browser, (body as Begun).id)
      .post('/admin/logout')
      .expect(200);
    await browser.get('/admin/users/me').expect(401);
    await secretary.get('/admin/users/me').expect(200);
  });
});

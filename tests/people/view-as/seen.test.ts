import {
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  inSite,
  leave,
  marc,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../../cast';
import { strapi } from '../../harness/booted';
import { acts, beginAs, HEADER, NEWS, roleOf, through, type Begun } from './tab';

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
    expect((await roleOf(administrator, colette)).viewable).toBe(true);
    begun = await beginAs(administrator, colette);
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
    await leave(colette, elsewhere);
    await leave(colette, EVERYWHERE);
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

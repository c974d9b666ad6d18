import {
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  inSite,
  leave,
  marc,
  paul,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';
import { platform } from '#platform';
import { strapi } from '../harness/booted';
import { mailTo } from '../harness/smtp';

const PEOPLE = '/sites/people';

interface Held {
  readonly documentId: string;
  readonly role: string;
  readonly sentence: string;
  readonly endsOn: string | null;
  readonly changeable: boolean;
  readonly person: { readonly email: string; readonly invited: boolean };
}

interface Page {
  readonly roles: readonly { readonly role: string }[];
  readonly held: readonly Held[];
  readonly everywhere: readonly { readonly name: string }[];
}

const pageOf = async (browser: Client): Promise<Page> =>
  (await browser.get(PEOPLE).expect(200)).body as Page;

const heldBy = async (browser: Client, email: string): Promise<Held[]> =>
  (await pageOf(browser)).held.filter(({ person }) => person.email === email);

let serial = 0;
const newcomer = () => ({
  email: `nouvelle-${(serial += 1)}@example.org`,
  firstname: 'Odile',
  lastname: 'Lacam',
  role: 'contributor',
});

describe('who answers for a site', () => {
  let home: CastSite;
  let manager: Client;

  beforeAll(async () => {
    home = await siteOf(cahors);
    await enrol(marc, home);
    await enrol(paul, EVERYWHERE);
    await enrol(colette, await siteOf(cardaillac));
    await leave(colette, home);
    manager = await signIn(marc, home);
  });

  test('sees who holds which role, in words, and who works for every site', async () => {
    const { held, everywhere, roles } = await pageOf(manager);
    const own = held.find(({ person }) => person.email === marc.email);
    expect(own).toMatchObject({ role: 'site-manager', changeable: false });
    expect(own?.sentence).toMatch(/^Peut publier les pages/);
    expect(everywhere.map(({ name }) => name)).toContain('Paul Vayssié');
    expect(roles.map(({ role }) => role)).not.toContain('webmaster');
    expect(roles.map(({ role }) => role)).not.toContain('france-services-adviser');
    expect(held.map(({ person }) => person.email)).not.toContain(colette.email);
  });

  test('invites somebody by mail, who opens their account and works there', async () => {
    const person = newcomer();
    await manager.post(PEOPLE, person).expect(201);
    const [waiting] = await heldBy(manager, person.email);
    expect(waiting).toMatchObject({ role: 'contributor', person: { invited: true } });

    const { text } = await mailTo(person.email);
    expect(text).toContain('Marc Delmas vous donne le rôle « Contribution »');
    const registrationToken = /registrationToken=(\w+)/.exec(text ?? '')?.[1];
    const userInfo = { firstname: 'Odile', lastname: 'Lacam', password: 'Falaise-Vigne-Lot-46' };
    const { body } = await manager
      .post('/admin/register', { registrationToken, userInfo })
      .expect(200);
    const { token } = (body as { data: { token: string } }).data;
    const news = '/content-manager/collection-types/plugin::news.news-item';
    await manager.get(news).set('authorization', `Bearer ${token}`).expect(200);
    const [opened] = await heldBy(manager, person.email);
    expect(opened).toMatchObject({ person: { invited: false } });
  });

  test('sends an invitation again, and the first one opens nothing any more', async () => {
    const person = newcomer();
    const { body } = await manager.post(PEOPLE, person).expect(201);
    const { documentId } = body as { documentId: string };
    const tokenOf = async () =>
      (
        (await inPlatform(() =>
          strapi.db.query('admin::user').findOne({ where: { email: person.email } }),
        )) as { registrationToken: string }
      ).registrationToken;
    const first = await tokenOf();
    await manager.post(`${PEOPLE}/${documentId}/invitation`).expect(200);
    expect(await tokenOf()).not.toBe(first);
    await manager.get(`/admin/registration-info?registrationToken=${first}`).expect(400);
  });

  test('sends an invitation that opens nothing after two weeks', async () => {
    const person = newcomer();
    await manager.post(PEOPLE, person).expect(201);
    const token = /registrationToken=(\w+)/.exec((await mailTo(person.email)).text)?.[1] ?? '';
    const info = `/admin/registration-info?registrationToken=${token}`;
    await manager.get(info).expect(200);
    await strapi.db
      .connection('admin_users')
      .where({ email: person.email })
      .update({ updated_at: new Date(Date.now() - 15 * 86_400_000) });
    await manager.get(info).expect(400);
    const userInfo = { firstname: 'Odile', lastname: 'Lacam', password: 'Falaise-Vigne-Lot-46' };
    const late = await manager.post('/admin/register', { registrationToken: token, userInfo });
    expect(late.status).toBe(400);
    expect(late.text).toContain('n’est plus valable');
  });

  test('gives a second role to who has an account, with a last day, moves it and withdraws it', async () => {
    const mado = { firstname: 'Mado', lastname: 'Faure', email: 'mado@parvis.test' };
    await enrol({ ...mado, role: 'editor' }, home);
    const order = { ...mado, role: 'procedures-agent' };
    await manager.post(PEOPLE, { ...order, endsOn: '2020-01-01' }).expect(400);
    await manager.post(PEOPLE, { ...order, endsOn: '2099-12-31' }).expect(201);
    const held = await heldBy(manager, mado.email);
    expect(held.map(({ role }) => role).sort()).toEqual(['editor', 'procedures-agent']);
    const given = held.find(({ role }) => role === 'procedures-agent') as Held;
    expect(given.endsOn).toBe('2099-12-31');
    await manager.post(PEOPLE, order).expect(400);

    await manager.put(`${PEOPLE}/${given.documentId}`, { endsOn: null }).expect(200);
    await manager.delete(`${PEOPLE}/${given.documentId}`).expect(200);
    expect((await heldBy(manager, mado.email)).map(({ role }) => role)).toEqual(['editor']);

    const entries = await inSite(home, () =>
      platform(strapi).journal.entries({ documentId: given.documentId }),
    );
    expect(entries.map(({ action, label }) => [action, label])).toEqual([
      ['role-withdrawn', 'Mado Faure : Téléprocédures'],
      ['role-end-set', 'Mado Faure : Téléprocédures'],
      ['role-given', 'Mado Faure : Téléprocédures'],
    ]);
  });

  test.each(['webmaster', 'platform-administrator', 'emperor'])(
    'does not give the role of %s',
    async (role) => {
      await manager.post(PEOPLE, { ...newcomer(), role }).expect(403);
    },
  );

  test('changes nothing of their own', async () => {
    const [own] = await heldBy(manager, marc.email);
    await manager.put(`${PEOPLE}/${own?.documentId}`, { endsOn: '2099-01-01' }).expect(403);
    await manager.delete(`${PEOPLE}/${own?.documentId}`).expect(403);
    const order = { ...newcomer(), email: marc.email, role: 'editor' };
    await manager.post(PEOPLE, order).expect(403);
  });

  test('reaches no role of another site', async () => {
    const foreign = await inPlatform(() =>
      strapi.db
        .query('plugin::sites.membership')
        .findOne({ where: { user: { email: colette.email } } }),
    );
    await manager.put(`${PEOPLE}/${foreign.documentId}`, { endsOn: '2099-01-01' }).expect(404);
    await manager.delete(`${PEOPLE}/${foreign.documentId}`).expect(404);
    await manager.post(`${PEOPLE}/${foreign.documentId}/invitation`).expect(404);
  });

  test('takes no role away that the centre gave', async () => {
    await enrol(paul, home, 'webmaster');
    const [given] = await heldBy(manager, paul.email);
    expect(given?.changeable).toBe(false);
    await manager.delete(`${PEOPLE}/${given?.documentId}`).expect(403);
    const where = { user: { email: paul.email }, siteKey: home.key };
    await inPlatform(() => strapi.db.query('plugin::sites.membership').delete({ where }));
  });
});

test('a contributor does not see who holds what', async () => {
  const site = await siteOf(cardaillac);
  await enrol(colette, site);
  const contributor = await signIn(colette, site);
  await contributor.get(PEOPLE).expect(403);
  await contributor.post(PEOPLE, newcomer()).expect(403);
});

test('a platform administrator gives roles of the whole platform', async () => {
  await enrol(helene, EVERYWHERE);
  const everywhere = await signIn(helene);
  const person = { ...newcomer(), role: 'webmaster' };
  await everywhere.post(PEOPLE, { ...person, role: 'contributor' }).expect(403);
  const { body } = await everywhere.post(PEOPLE, person).expect(201);
  const { documentId } = body as { documentId: string };
  const [held] = await heldBy(everywhere, person.email);
  expect(held).toMatchObject({ documentId, role: 'webmaster' });
  expect((await mailTo(person.email)).text).toContain('sur la plateforme');
  await everywhere.delete(`${PEOPLE}/${documentId}`).expect(200);
});

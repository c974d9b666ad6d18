import { platform } from '#platform';
import { sites } from '#sites';
import {
  anonymous,
  cahors,
  cardaillac,
  enrol,
  EVERYWHERE,
  helene,
  inPlatform,
  marc,
  paul,
  signIn,
  siteOf,
  type Client,
} from '../cast';
import { strapi } from '../harness/booted';
import { mailsTo, mailTo } from '../harness/smtp';
import { phonePhoto } from '../uploads/samples';

const CREATIONS = '/sites/creations';
const SITE = 'plugin::sites.site';

interface Created {
  readonly key: number;
  readonly documentId: string;
  readonly name: string;
  readonly host: string;
}

let webmaster: Client;

beforeAll(async () => {
  await enrol(paul, EVERYWHERE);
  webmaster = await signIn(paul);
});

let serial = 0;
const guest = (role = 'site-manager') => ({
  email: `invitee-${(serial += 1)}@example.org`,
  firstname: 'Odile',
  lastname: 'Lacam',
  role,
  endsOn: null,
});

const order = (insee: string, more: object = {}) => ({
  insee,
  template: 'riviere',
  palette: 'vigne',
  modules: ['news', 'documents'],
  people: [],
  ...more,
});

const siteAt = (insee: string) => inPlatform(() => sites(strapi).list.find(insee));

const rowsOn = (key: number, table: string) =>
  inPlatform(() => strapi.db.connection(table).where({ site_key: key }).select('*'));

test('a webmaster sets up a site: look, modules, pages, people and journal, at once', async () => {
  const guests = [guest(), { ...guest('contributor'), endsOn: '2099-12-31' }];
  const asked = order('46073', { palette: '210', modules: ['news'], people: guests });
  const { body } = await webmaster.post(CREATIONS, asked).expect(201);
  const { key, host, name } = body as Created;
  expect([name, host]).toEqual(['Concots', 'concots.localhost']);
  expect(await sites(strapi).directory.identity(key)).toMatchObject({
    template: 'riviere',
    palette: '210',
    modules: ['news'],
    launchedAt: null,
  });
  expect(await rowsOn(key, 'pages')).toHaveLength(12);
  expect((await rowsOn(key, 'memberships')).map(({ role }) => role as string)).toEqual([
    'site-manager',
    'contributor',
  ]);
  const { text } = await mailTo(guests[0]!.email);
  expect(text).toContain('Paul Vayssié vous donne le rôle « Responsable de site »');
  expect(text).toContain('sur le site « Concots »');
  const lines = await platform(strapi).scope.runInSite(key, () =>
    platform(strapi).journal.entries({}),
  );
  expect(lines.map(({ action, label, actor }) => [action, label, actor.name])).toEqual([
    ['role-given', 'Odile Lacam : Contribution', 'Paul Vayssié'],
    ['role-given', 'Odile Lacam : Responsable de site', 'Paul Vayssié'],
    ['created', 'Concots', 'Paul Vayssié'],
  ]);
});

test('a person who cannot be invited is named, and nothing is left of the site', async () => {
  const [fine, wrong] = [guest(), { ...guest(), email: 'odile' }];
  const answer = await webmaster
    .post(CREATIONS, order('46106', { people: [fine, wrong] }))
    .expect(400);
  expect(answer.body).toMatchObject({
    error: { message: expect.stringContaining('courriel'), details: { person: 1 } },
  });
  expect(await siteAt('46106')).toBeNull();
  const account = { where: { email: fine.email } };
  expect(await inPlatform(() => strapi.db.query('admin::user').findOne(account))).toBeNull();
  expect(mailsTo(fine.email)).toEqual([]);
});

test('a commune has one site, also when two people make it in the same instant', async () => {
  await enrol(helene, EVERYWHERE);
  const administrator = await signIn(helene);
  const answers = await Promise.all([
    webmaster.post(CREATIONS, order('46001', { people: [guest()] })),
    administrator.post(CREATIONS, order('46001', { template: 'causse', palette: 'pierre' })),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const [first, second] = answers.sort((a, b) => a.status - b.status);
  const { key } = first!.body as Created;
  expect(second!.body).toMatchObject({
    error: {
      message:
        'Albas a déjà un site, à l’adresse albas.localhost : ouvrez-le plutôt que d’en créer un second.',
      details: { site: { key, name: 'Albas' } },
    },
  });
  const made = await inPlatform(() =>
    strapi.db.query(SITE).count({ where: { collectivity: { insee: '46001' } } }),
  );
  expect(made).toBe(1);
});

test.each([
  ['a commune that does not exist', { insee: '46999' }, 'Aucune commune ne porte'],
  ['a template that does not exist', { template: 'gothique' }, 'Le gabarit « gothique »'],
  ['a tone that does not exist', { palette: 'fluo' }, 'La tonalité « fluo »'],
  ['a module that does not exist', { modules: ['casino'] }, 'La demande est incomplète'],
  ['a role that nobody gives', { people: [guest('emperor')] }, 'Vous ne pouvez pas donner'],
  ['an end in the past', { people: [{ ...guest(), endsOn: '2020-01-01' }] }, 'date est passée'],
  ['a person without name', { people: [{ ...guest(), lastname: ' ' }] }, 'prénom et le nom'],
  [
    'too many people',
    { people: Array.from({ length: 21 }, () => guest()) },
    'au plus 20 personnes',
  ],
])('%s is refused in words, and nothing is created', async (_what, wrong, words) => {
  const answer = await webmaster.post(CREATIONS, { ...order('46225'), ...wrong });
  expect(answer.status).toBeLessThan(500);
  expect((answer.body as { error: { message: string } }).error.message).toContain(words);
  expect(await siteAt('46225')).toBeNull();
});

test('nobody invites themselves, nor somebody twice in the same role', async () => {
  const twice = guest();
  const own = { ...guest(), email: paul.email };
  await webmaster.post(CREATIONS, order('46225', { people: [own] })).expect(400);
  const answer = await webmaster
    .post(CREATIONS, order('46225', { people: [twice, twice] }))
    .expect(400);
  expect(answer.body).toMatchObject({ error: { details: { person: 1 } } });
  expect(await siteAt('46225')).toBeNull();
});

test('the banner is sent to the new site, described, and shown', async () => {
  const { body } = await webmaster.post(CREATIONS, order('46316')).expect(201);
  const { key, documentId } = body as Created;
  const there = await signIn(paul, { key });
  const uploaded = await there
    .send('post', '/upload')
    .field('fileInfo', JSON.stringify({ name: 'b.jpg', alternativeText: '', decorative: true }))
    .attach('files', await phonePhoto(800, 400), 'b.jpg')
    .expect(201);
  const [file] = uploaded.body as { id: number }[];
  await there
    .put(`/content-manager/collection-types/${SITE}/${documentId}`, { banner: file!.id })
    .expect(200);
  const identity = await sites(strapi).directory.identity(key);
  expect(identity?.banner).toMatchObject({ id: file!.id });
  const { body: launch } = await there.get('/sites/launch').expect(200);
  expect(launch).toMatchObject({
    launchedAt: null,
    preview: expect.stringMatching(/^http:\/\/thedirac\.localhost.*\/\?apercu=/),
  });
});

describe('who may create a site', () => {
  test('is not who answers for one', async () => {
    const site = await siteOf(cahors);
    await enrol(marc, site);
    await (await signIn(marc, site)).post(CREATIONS, order('46089')).expect(403);
    await anonymous.post(CREATIONS, order('46089')).expect(401);
    expect(await siteAt('46089')).toBeNull();
  });

  test('learns which roles may be given on it', async () => {
    const { body } = await webmaster.get(CREATIONS).expect(200);
    const roles = (body as { roles: { role: string }[] }).roles.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['site-manager', 'contributor', 'webmaster']));
    expect(roles).not.toContain('platform-administrator');
  });

  test('is the webmaster of some sites only, who keeps the one that they made', async () => {
    const aline = { firstname: 'Aline', lastname: 'Roux', email: 'aline-roux@parvis.test' };
    const home = await siteOf(cardaillac);
    await enrol({ ...aline, role: 'webmaster' }, home);
    const some = await signIn(aline, home);
    const { body } = await some.post(CREATIONS, order('46089')).expect(201);
    const { key } = body as Created;
    const mine = (await some.get('/sites/mine?q=duravel')).body as { sites: { key: number }[] };
    expect(mine.sites.map((site) => site.key)).toEqual([key]);
    await (await signIn(aline, { key })).get('/sites/launch').expect(200);
  });
});

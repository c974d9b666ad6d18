import {
  cahors,
  enrol,
  EVERYWHERE,
  marc,
  paul,
  saintCirqLapopie,
  signIn,
  siteOf,
  type Client,
} from '../cast';

interface Answer {
  readonly communes: readonly {
    readonly name: string;
    readonly insee: string;
    readonly formerName: string | null;
    readonly site: { readonly key: number | null; readonly host: string } | null;
  }[];
  readonly total: number;
  readonly advice: string | null;
  readonly isGuess: boolean;
}

let webmaster: Client;

beforeAll(async () => {
  await enrol(paul, EVERYWHERE);
  await siteOf(cahors);
  webmaster = await signIn(paul);
});

const search = async (typed: string, who = webmaster): Promise<Answer> =>
  (await who.get(`/sites/communes?q=${encodeURIComponent(typed)}`).expect(200)).body as Answer;

test.each([
  ['its name, without accents', 'thedirac', '46316'],
  ['the beginning of its name', 'Théd', '46316'],
  ['its postal code', '46150', '46316'],
  ['its INSEE code', '46316', '46316'],
])('a commune is found by %s', async (_by, typed, insee) => {
  const { communes } = await search(typed);
  expect(communes.map((commune) => commune.insee)).toContain(insee);
});

test('a name with a mistake leads to those that may be meant, and says so', async () => {
  const { communes, total, isGuess } = await search('Carrenac');
  expect([total, isGuess]).toEqual([0, true]);
  expect(communes.map(({ name }) => name)).toContain('Carennac');
  expect(await search('carennac')).toMatchObject({ isGuess: false });
});

test('a commune that has a site says where it is, and leads to it', async () => {
  const { key, host } = await siteOf(cahors);
  const { communes } = await search('46042');
  expect(communes).toMatchObject([{ name: 'Cahors', site: { key, host } }]);
});

test('of a site that one does not hold, only its existence is told', async () => {
  const home = await siteOf(saintCirqLapopie);
  const aline = { firstname: 'Aline', lastname: 'Roux', email: 'aline@parvis.test' };
  await enrol({ ...aline, role: 'webmaster' }, home);
  const { communes } = await search('46042', await signIn(aline, home));
  expect(communes).toMatchObject([{ name: 'Cahors', site: { key: null } }]);
});

test.each(['Labastide-Murat', 'labastid murat', 'Labastide Mura'])(
  'a commune that was merged is found by the name that people say: « %s »',
  async (typed) => {
    const { communes } = await search(typed);
    expect(communes[0]).toMatchObject({
      insee: '46138',
      name: 'Cœur de Causse',
      formerName: 'Labastide-Murat',
    });
  },
);

test('a code that is no commune’s any more finds the one to use', async () => {
  const { communes, advice } = await search('46019');
  expect(communes).toMatchObject([{ insee: '46138', formerName: 'Beaumat' }]);
  expect(advice).toBeNull();
});

test('or says which one to use', async () => {
  const { total, advice } = await search('20004');
  expect(total).toBe(0);
  expect(advice).toContain('utilisez 2A004 (Ajaccio)');
});

test('what is too long or absent is answered in peace', async () => {
  expect(await search('')).toEqual({ communes: [], total: 0, advice: null, isGuess: false });
  expect(await search('%_*(')).toEqual({ communes: [], total: 0, advice: null, isGuess: false });
  const answer = await webmaster.get(`/sites/communes?q=${'a'.repeat(81)}`).expect(400);
  expect(answer.text).toContain('limitée à 80 caractères');
  await webmaster.get('/sites/communes?q[]=a&q[]=b').expect(400);
});

test('who may not create a site looks for no commune', async () => {
  const site = await siteOf(cahors);
  await enrol(marc, site);
  const manager = await signIn(marc, site);
  await manager.get('/sites/communes?q=cahors').expect(403);
  await manager.get('/sites/creations').expect(403);
  await manager.get('/web/new-site-preview?insee=46042&template=causse&palette=vigne').expect(403);
});

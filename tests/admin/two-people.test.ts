import {
  cahors,
  colette,
  enrol,
  ines,
  marc,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const AS_OF = 'x-parvis-as-of';
const NUMBERS = '/content-manager/collection-types/plugin::pages.useful-number';

interface Entry {
  readonly documentId: string;
  readonly updatedAt: string;
}

let site: CastSite;
let marcs: Client;
let ineses: Client;
let colettes: Client;

beforeAll(async () => {
  site = await siteOf(cahors);
  await enrol(marc, site);
  await enrol(ines, site);
  await enrol(colette, site);
  marcs = await signIn(marc, site);
  ineses = await signIn(ines, site);
  colettes = await signIn(colette, site);
});

const dataOf = ({ body }: { body: unknown }) => (body as { data: Entry }).data;
const messageOf = ({ body }: { body: unknown }) =>
  (body as { error: { message: string } }).error.message;

describe('two people who open the same item in the content manager', () => {
  const written = async (title: string) => dataOf(await marcs.post(NEWS, { title }).expect(201));

  /** The form says with which writing it began. */
  const save = (client: Client, entry: Entry, change: object, list = NEWS) =>
    client.put(`${list}/${entry.documentId}`, change).set(AS_OF, entry.updatedAt);
  const publish = (client: Client, entry: Entry, change: object) =>
    client.post(`${NEWS}/${entry.documentId}/actions/publish`, change).set(AS_OF, entry.updatedAt);

  const opened = async (client: Client, { documentId }: Entry, list = NEWS) =>
    dataOf(await client.get(`${list}/${documentId}`).expect(200));

  test('the second to save is told who saved, when, and that nothing is lost', async () => {
    const item = await written('Le marché couvert');
    const [his, hers] = [await opened(marcs, item), await opened(ineses, item)];
    await save(ineses, hers, { lead: 'D’Inès.' }).expect(200);
    const late = await save(marcs, his, { lead: 'De Marc.' });
    expect(late.status).toBe(409);
    expect(messageOf(late)).toMatch(
      /^Inès Roques a enregistré ce contenu le \d.* à \d\d h \d\d, après que vous.*Rien n’est perdu/,
    );
    expect(await opened(marcs, item)).toMatchObject({ lead: 'D’Inès.' });
  });

  test('neither publishes over the other', async () => {
    const item = await written('Le pont');
    const [his, hers] = [await opened(marcs, item), await opened(ineses, item)];
    await publish(ineses, hers, { lead: 'D’Inès.' }).expect(200);
    await publish(marcs, his, { lead: 'De Marc.' }).expect(409);
    const again = await opened(marcs, item);
    await publish(marcs, again, { lead: 'De Marc, après lecture.' }).expect(200);
  });

  test('one’s own second window is told too', async () => {
    const item = await written('La crue');
    const mine = await opened(marcs, item);
    await save(marcs, mine, { lead: 'Ici.' }).expect(200);
    const late = await save(marcs, mine, { lead: 'Là.' });
    expect(late.status).toBe(409);
    expect(messageOf(late)).toMatch(
      /^Vous avez enregistré ce contenu depuis une autre page.*pour ne pas effacer l’autre/,
    );
  });

  test.each([
    ['saves', save],
    ['publishes', publish],
  ])('who %s twice in a row knows the first from its answer', async (_, write) => {
    const item = await written('Le gué');
    const first = await write(marcs, item, { lead: 'Un.' }).expect(200);
    const updatedAt = first.headers[AS_OF] ?? '';
    await save(marcs, { ...item, updatedAt }, { lead: 'Deux.' }).expect(200);
  });

  test('of two who save at once, one is told', async () => {
    const item = await written('Le même instant');
    const [his, hers] = [await opened(marcs, item), await opened(ineses, item)];
    const answers = await Promise.all([
      save(marcs, his, { lead: 'De Marc.' }),
      save(ineses, hers, { lead: 'D’Inès.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('it is so too of what has no draft', async () => {
    const number = dataOf(await marcs.post(NUMBERS, { name: 'Médecin', phone: '15' }).expect(201));
    const [his, hers] = [
      await opened(marcs, number, NUMBERS),
      await opened(ineses, number, NUMBERS),
    ];
    await save(ineses, hers, { phone: '18' }, NUMBERS).expect(200);
    await save(marcs, his, { phone: '112' }, NUMBERS).expect(409);
  });
});

describe('two contributors who open the same item', () => {
  const values = (title: string) => ({
    title,
    lead: '',
    body: '',
    cover: null,
    attachments: [],
    publishFrom: '',
    publishUntil: '',
  });

  interface Done {
    readonly documentId: string;
    readonly entry: Entry;
  }

  const save = (client: Client, { documentId }: Done, title: string, asOf: string) =>
    client.put(`/desk/news/${documentId}`, { values: values(title), publish: false, asOf });

  test('the second is told, keeps the page, and may save over once they know', async () => {
    const sent = { values: values('Fête'), publish: false };
    const done = (await colettes.post('/desk/news', sent).expect(200)).body as Done;
    const { updatedAt } = done.entry;
    await save(ineses, done, 'Fête, par Inès', updatedAt).expect(200);
    const late = await save(colettes, done, 'Fête, par Colette', updatedAt);
    expect(late.status).toBe(409);
    expect(messageOf(late)).toMatch(/^Inès Roques a enregistré ce contenu le .*sur cette page\.$/);
    const { asOf } = (late.body as { error: { details: { asOf: string } } }).error.details;
    await save(colettes, done, 'Fête, par Colette', asOf).expect(200);
  });

  test('one’s own second page is told too', async () => {
    const sent = { values: values('Voirie'), publish: false };
    const done = (await colettes.post('/desk/news', sent).expect(200)).body as Done;
    await save(colettes, done, 'Voirie, ici', done.entry.updatedAt).expect(200);
    const late = await save(colettes, done, 'Voirie, là', done.entry.updatedAt);
    expect(messageOf(late)).toMatch(/^Vous avez enregistré ce contenu depuis une autre page/);
  });
});

import { colette, enrol, ines, signIn, siteOf, type CastSite, type Client } from '../cast';

const carennac = { insee: '46058', name: 'Carennac', label: 'carennac' };
const NEWS = '/content-manager/collection-types/plugin::news.news-item';

let site: CastSite;
let clerk: Client;
let editor: Client;

beforeAll(async () => {
  site = await siteOf(carennac);
  await enrol(colette, site);
  await enrol(ines, site);
  clerk = await signIn(colette, site);
  editor = await signIn(ines, site);
});

const sent = (publish: boolean, title = 'Marché') => ({
  values: {
    title,
    lead: '',
    body: '',
    cover: null,
    attachments: [],
    publishFrom: '',
    publishUntil: '',
  },
  publish,
});

const draftOf = async (documentId: string) =>
  ((await editor.get(`${NEWS}/${documentId}`).expect(200)).body as { data: object }).data;

const written = async (publish: boolean) =>
  ((await clerk.post('/desk/news', sent(publish)).expect(200)).body as { documentId: string })
    .documentId;

describe('a draft that nobody planned has no date', () => {
  test('when a contributor saves it, and saves it again', async () => {
    const id = await written(false);
    expect(await draftOf(id)).toMatchObject({ publishFrom: null });
    await clerk.put(`/desk/news/${id}`, sent(false, 'Marché du samedi')).expect(200);
    expect(await draftOf(id)).toMatchObject({ publishFrom: null });
  });

  test('when it is saved in the content manager', async () => {
    const { data } = (await editor.post(NEWS, { title: 'Foire' }).expect(201)).body as {
      data: { documentId: string };
    };
    expect(data).toMatchObject({ publishFrom: null });
    await editor.put(`${NEWS}/${data.documentId}`, { ...data, lead: 'Samedi' }).expect(200);
    expect(await draftOf(data.documentId)).toMatchObject({ publishFrom: null });
  });

  test('when what was online is taken offline', async () => {
    const id = await written(true);
    await clerk.delete(`/desk/news/${id}/publication`).expect(200);
    expect(await draftOf(id)).toMatchObject({ publishFrom: null });
  });

  test('though what stays online is published again under its first date', async () => {
    const id = await written(true);
    const dateOnline = async () =>
      ((await clerk.get(`/desk/news/${id}`).expect(200)).body as { entry: { from: string } }).entry
        .from;
    const first = await dateOnline();
    await editor.post(`${NEWS}/${id}/actions/publish`, await draftOf(id)).expect(200);
    expect(await dateOnline()).toBe(first);
  });

  test('when its publication is undone', async () => {
    const done = (await clerk.post('/desk/news', sent(true)).expect(200)).body as {
      documentId: string;
      before: object;
      entry: { updatedAt: string };
    };
    const { documentId, before, entry } = done;
    const back = { ...before, asOf: entry.updatedAt };
    await clerk.post(`/desk/news/${documentId}/restoration`, back).expect(200);
    expect(await draftOf(documentId)).toMatchObject({ publishFrom: null });
  });

  test('when it is copied from what is online', async () => {
    const id = await written(true);
    const copy = await editor.post(`${NEWS}/clone/${id}`, { title: 'Copie' });
    expect((copy.body as { data: object }).data).toMatchObject({ publishFrom: null });
  });
});

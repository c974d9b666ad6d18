import {
  cahors,
  cardaillac,
  colette,
  enrol,
  marc,
  signIn,
  siteOf,
  type CastSite,
  type Client,
} from '../cast';
import { visit } from '../public-site/visitor';
import { pdf, phonePhoto } from '../uploads/samples';

jest.setTimeout(60_000);

interface Entry {
  readonly documentId: string;
  readonly title: string;
  readonly stage: 'draft' | 'scheduled' | 'online' | 'over';
  readonly changed: boolean;
  readonly updatedAt: string;
}

interface Done {
  readonly documentId: string;
  readonly entry: Entry | null;
  readonly before: { readonly draft: object; readonly published: object | null };
}

interface Home {
  readonly site: { readonly name: string; readonly launched: boolean };
  readonly news: { readonly entries: readonly Entry[] };
  readonly documents: { readonly entries: readonly Entry[] };
}

let site: CastSite;
let clerk: Client;

beforeAll(async () => {
  site = await siteOf(cardaillac);
  await enrol(colette, site);
  clerk = await signIn(colette, site);
});

const upload = async (content: Buffer, name: string, info: object) => {
  const sent = clerk.send('post', '/upload').field('fileInfo', JSON.stringify(info));
  const { body } = await sent.attach('files', content, name).expect(201);
  return (body as { id: number }[])[0]!.id;
};

const news = (values: object) => ({
  title: 'Fête de la châtaigne',
  lead: '',
  body: '<p>Rendez-vous samedi sous la halle.</p>',
  cover: null,
  attachments: [],
  publishFrom: '',
  publishUntil: '',
  ...values,
});

const minutes = (values: object) => ({
  title: 'Compte rendu du conseil du 12 novembre',
  kind: 'council-minutes',
  datedOn: '2026-11-12',
  description: '',
  file: null,
  publishFrom: '',
  publishUntil: '',
  ...values,
});

const save = async (
  path: string,
  values: object,
  publish: boolean,
  method = 'post' as 'post' | 'put',
) => (await clerk.send(method, path, { values, publish }).expect(200)).body as Done;

const wayBack = ({ before, entry }: Done) => ({ ...before, asOf: entry?.updatedAt ?? null });

const undo = (path: string, done: Done) =>
  clerk.post(`${path}/${done.documentId}/restoration`, wayBack(done)).expect(200);

const home = async () => (await clerk.get('/desk/home').expect(200)).body as Home;

const stageOf = async (documentId: string) => {
  const lists = await home();
  const all = [...lists.news.entries, ...lists.documents.entries];
  return all.find((entry) => entry.documentId === documentId)?.stage;
};

describe('the clerk of a village', () => {
  test('writes a news item with a photo and a PDF, looks at it, publishes it', async () => {
    const cover = await upload(await phonePhoto(), 'IMG_2041.JPG', {
      alternativeText: 'Les paniers de châtaignes sous la halle',
    });
    const programme = await upload(pdf, 'programme.pdf', {});
    const draft = await save('/desk/news', news({ cover, attachments: [programme] }), false);
    expect(draft.entry).toMatchObject({ stage: 'draft', changed: false });
    await visit(cardaillac, '/actualites/fete-de-la-chataigne').expect(404);

    const seen = await clerk.get(`/desk/preview?kind=news&id=${draft.documentId}`).expect(200);
    const { html } = seen.body as { html: string };
    expect(html).toContain('Rendez-vous samedi sous la halle');
    expect(html).toContain('Les paniers de châtaignes sous la halle');
    expect(html).toContain('<style>');
    expect(html).not.toContain('rel="stylesheet"');

    const path = `/desk/news/${draft.documentId}`;
    const { values } = (await clerk.get(path).expect(200)).body as { values: object };
    expect(values).toMatchObject({
      title: 'Fête de la châtaigne',
      cover,
      attachments: [programme],
    });
    const done = await save(path, news({ cover, attachments: [programme] }), true, 'put');
    expect(done.entry).toMatchObject({ stage: 'online', changed: false });
    const { text } = await visit(cardaillac, '/actualites/fete-de-la-chataigne').expect(200);
    expect(text).toContain('Rendez-vous samedi sous la halle');
    expect(text).toContain('programme');
  });

  test('takes it offline, and changes her mind', async () => {
    const { documentId } = await save('/desk/news', news({ title: 'Marché de Noël' }), true);
    const withdrawn = (await clerk.delete(`/desk/news/${documentId}/publication`).expect(200))
      .body as Done;
    expect(withdrawn.entry?.stage).toBe('draft');
    await visit(cardaillac, '/actualites/marche-de-noel').expect(410);
    await undo('/desk/news', withdrawn);
    await visit(cardaillac, '/actualites/marche-de-noel').expect(200);
    expect(await stageOf(documentId)).toBe('online');
  });

  test('undoes the publication of a correction: the former text is back, hers is kept', async () => {
    const first = await save('/desk/news', news({ title: 'Voirie', body: '<p>Lundi.</p>' }), true);
    const path = `/desk/news/${first.documentId}`;
    const second = await save(path, news({ title: 'Voirie', body: '<p>Mardi.</p>' }), true, 'put');
    expect((await visit(cardaillac, '/actualites/voirie')).text).toContain('Mardi.');
    await undo('/desk/news', second);
    expect((await visit(cardaillac, '/actualites/voirie')).text).toContain('Lundi.');
    const { values, entry } = (await clerk.get(path)).body as { values: object; entry: Entry };
    expect(values).toMatchObject({ body: '<p>Mardi.</p>' });
    expect(entry).toMatchObject({ stage: 'online', changed: true });
  });

  test('removes an item, and finds it again with its address', async () => {
    const { documentId } = await save('/desk/news', news({ title: 'Battue' }), true);
    const removed = (await clerk.delete(`/desk/news/${documentId}`).expect(200)).body as Done;
    expect(await stageOf(documentId)).toBeUndefined();
    await visit(cardaillac, '/actualites/battue').expect(410);
    await undo('/desk/news', removed);
    await visit(cardaillac, '/actualites/battue').expect(200);
  });

  test('chooses a date to come: nobody sees it before', async () => {
    const values = news({ title: 'Vœux du maire', publishFrom: '2099-01-10T18:30' });
    const { documentId, entry } = await save('/desk/news', values, true);
    expect(entry?.stage).toBe('scheduled');
    await visit(cardaillac, '/actualites/voeux-du-maire').expect(404);
    const now = news({ title: 'Vœux du maire' });
    const done = await save(`/desk/news/${documentId}`, now, true, 'put');
    expect(done.entry?.stage).toBe('online');
    await visit(cardaillac, '/actualites/voeux-du-maire').expect(200);
  });

  test('adds a document: never without its file', async () => {
    const refused = await clerk
      .post('/desk/documents', { values: minutes({}), publish: true })
      .expect(400);
    expect(JSON.stringify(refused.body)).toContain('Il manque le fichier');
    const file = await upload(pdf, 'cr-12-novembre.pdf', {});
    const draft = await save('/desk/documents', minutes({ file }), false);
    const seen = await clerk.get(`/desk/preview?kind=documents&id=${draft.documentId}`).expect(200);
    expect((seen.body as { html: string }).html).toContain('Compte rendu du conseil');
    const path = `/desk/documents/${draft.documentId}`;
    await save(path, minutes({ file }), true, 'put');
    expect((await visit(cardaillac, '/documents').expect(200)).text).toContain('12 novembre');
  });

  test('is told in words what a photo lacks, and loses nothing', async () => {
    const cover = await upload(await phonePhoto(), 'IMG_9.JPG', {});
    const values = news({ title: 'Sans description', cover });
    const refused = await clerk.post('/desk/news', { values, publish: true }).expect(400);
    expect(JSON.stringify(refused.body)).toContain('IMG_9');
  });

  test('is told in words which field is wrong', async () => {
    const values = news({ title: ' ' });
    const refused = await clerk.post('/desk/news', { values, publish: false }).expect(400);
    expect(JSON.stringify(refused.body)).toContain('Écrivez un titre.');
  });

  test('looks at any page of her site, as the public sees it', async () => {
    const { body } = await clerk.get('/desk/preview?address=/').expect(200);
    expect((body as { html: string }).html).toContain('Cardaillac');
    const missing = await clerk.get('/desk/preview?address=/nulle-part').expect(200);
    expect(missing.body).toMatchObject({ status: 404 });
    await clerk.get('/desk/preview?address=/actualites.rss').expect(404);
  });

  test('sees one page of the administration', async () => {
    const { body } = await clerk.get('/admin/users/me/permissions').expect(200);
    expect(JSON.stringify(body)).not.toContain('plugin::desk.whole.read');
    await enrol(marc, site);
    const manager = await signIn(marc, site);
    const his = await manager.get('/admin/users/me/permissions').expect(200);
    expect(JSON.stringify(his.body)).toContain('plugin::desk.whole.read');
  });
});

test('nothing of another site is read, written, shown or brought back', async () => {
  const town = await siteOf(cahors);
  await enrol(marc, town);
  const neighbour = await signIn(marc, town);
  const done = await save('/desk/news', news({ title: 'Chez nous' }), true);
  const { documentId } = done;
  await neighbour.get(`/desk/news/${documentId}`).expect(404);
  await neighbour.get(`/desk/preview?kind=news&id=${documentId}`).expect(404);
  await neighbour
    .put(`/desk/news/${documentId}`, { values: news({ title: 'Volé' }), publish: true })
    .expect(404);
  await neighbour.delete(`/desk/news/${documentId}/publication`).expect(404);
  await neighbour.delete(`/desk/news/${documentId}`).expect(404);
  await neighbour.post(`/desk/news/${documentId}/restoration`, wayBack(done)).expect(400);
  expect((await visit(cardaillac, '/actualites/chez-nous')).text).toContain('Chez nous');
  const cover = await upload(await phonePhoto(), 'ici.jpg', { alternativeText: 'La tour' });
  const stolen = await neighbour.post('/desk/news', { values: news({ cover }), publish: false });
  expect(stolen.status).toBe(400);
});

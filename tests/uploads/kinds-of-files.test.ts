import { inSite } from '../cast';
import { strapi } from '../harness/booted';
import { libraryDesk, type LibraryDesk } from './desk';
import { pdf, phonePhoto } from './samples';

jest.setTimeout(30_000);

const NEWS = 'plugin::news.news-item';
const NOT_AN_IMAGE = /« notes\.txt » n’est pas une image : choisissez une photo/;
const NOT_A_DOCUMENT = /« halle\.jpg » n’est pas un document : choisissez un PDF/;
const NO_BARE_TEXT = /« notes\.txt » n’est pas un document : choisissez un PDF/;

let desk: LibraryDesk;
let text: number;
let image: number;
let leaflet: number;

beforeAll(async () => {
  desk = await libraryDesk();
  const idOf = async (content: Buffer, name: string) =>
    ((await desk.send(content, name)).body as [{ id: number }])[0].id;
  text = await idOf(Buffer.from('Le marché aura lieu jeudi.'), 'notes.txt');
  image = await idOf(await phonePhoto(400, 300), 'halle.jpg');
  leaflet = await idOf(pdf, 'programme.pdf');
});

const write = (data: object) =>
  inSite(desk.town, () =>
    strapi.documents(NEWS).create({
      data: { title: 'Marché', slug: `marche-${Math.random()}`, ...data } as never,
    }),
  );

test('a draft takes an image as its photo, and documents as documents', async () => {
  const { documentId } = await write({ cover: image, images: [image], attachments: [leaflet] });
  const change = (data: object) =>
    inSite(desk.town, () => strapi.documents(NEWS).update({ documentId, data: data as never }));
  await expect(change({ cover: text })).rejects.toThrow(NOT_AN_IMAGE);
  await expect(change({ title: 'Marché du jeudi' })).resolves.toMatchObject({ documentId });
});

test.each([
  ['a text as its photo', () => ({ cover: text }), NOT_AN_IMAGE],
  ['a text among its images', () => ({ images: [image, text] }), NOT_AN_IMAGE],
  ['a bare text among its documents', () => ({ attachments: [text] }), NO_BARE_TEXT],
  ['an image among its documents', () => ({ attachments: [leaflet, image] }), NOT_A_DOCUMENT],
])('a news item, even a draft, is refused %s', async (_what, data, sentence) => {
  await expect(write(data())).rejects.toThrow(sentence);
});

test('nor does a document of the commune take a bare text as its file', async () => {
  const write = (file: number) =>
    inSite(desk.town, () =>
      strapi.documents('plugin::documents.public-document').create({
        data: { title: 'Arrêté', kind: 'order', datedOn: '2026-11-12', file } as never,
      }),
    );
  await expect(write(text)).rejects.toThrow(NO_BARE_TEXT);
  await expect(write(leaflet)).resolves.toMatchObject({ title: 'Arrêté' });
});

test('every type of ours says which kinds of files its fields take', () => {
  const types = Object.values(strapi.contentTypes) as unknown as ContentType[];
  const silent = types
    .filter(({ uid }) => uid.startsWith('plugin::') && !uid.startsWith('plugin::upload'))
    .flatMap(({ uid, attributes }) =>
      Object.entries(attributes)
        .filter(([, { type, allowedTypes }]) => type === 'media' && !allowedTypes)
        .map(([name]) => `${uid} ${name}`),
    );
  expect(silent).toEqual([]);
});

interface ContentType {
  readonly uid: string;
  readonly attributes: Record<string, { readonly type: string; readonly allowedTypes?: unknown }>;
}

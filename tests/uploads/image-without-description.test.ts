import { inPlatform, inSite } from '../cast';
import { strapi } from '../harness/booted';
import { libraryDesk, type LibraryDesk } from './desk';
import { phonePhoto } from './samples';

jest.setTimeout(30_000);
let desk: LibraryDesk;

beforeAll(async () => {
  desk = await libraryDesk();
});

describe('an image without description', () => {
  it('cannot be published, and a draft is free', async () => {
    const upload = async (info: object) =>
      (await desk.send(await phonePhoto(400, 300), 'halle.jpg', info)).body[0];
    const bare = await upload({});
    const type = 'plugin::news.news-item';
    const attributes = strapi.contentType(type).attributes as Record<
      string,
      { type: string; multiple?: boolean }
    >;
    const field = Object.keys(attributes).find(
      (name) => attributes[name]?.type === 'media',
    ) as string;
    const value = (id: number) => (attributes[field]?.multiple ? [id] : id);
    const make = (data: object, status?: string) =>
      inSite(desk.town, () =>
        strapi.documents(type as never).create({
          data: { title: 'Marché du jeudi', slug: `marche-${Math.random()}`, ...data },
          status,
        } as never),
      ) as Promise<{ documentId: string }>;
    const draft = await make({ [field]: value(bare.id) });
    const publish = () =>
      inSite(desk.town, () =>
        strapi.documents(type as never).publish({ documentId: draft.documentId } as never),
      );
    await expect(publish()).rejects.toThrow('L’image « halle.jpg » n’a pas de texte alternatif.');
    await expect(make({ [field]: value(bare.id) }, 'published')).rejects.toThrow(
      'n’a pas de texte alternatif',
    );
    const published = await inPlatform(() =>
      strapi.db
        .query(type as never)
        .count({ where: { publishedAt: { $notNull: true }, title: 'Marché du jeudi' } }),
    );
    expect(published).toBe(0);
    const entries = (await inSite(desk.town, () =>
      strapi
        .plugin('platform')
        .service('platform')
        .journal.entries({ documentId: bare.documentId }),
    )) as { action: string; actor: { name: string } }[];
    expect(entries.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['uploaded', 'Marc Delmas'],
    ]);
    const told = await desk.call('put', `/upload/files/${bare.id}`, {
      fileInfo: { alternativeText: 'La halle' },
    });
    expect(told.body).toMatchObject({ alternativeText: 'La halle' });
    await publish();
    const untold = await desk.call('put', `/upload/files/${bare.id}`, {
      fileInfo: { alternativeText: '' },
    });
    expect([untold.status, untold.body.error?.message]).toEqual([
      400,
      expect.stringMatching(/est utilisée/),
    ]);
    const decorative = await desk.call('put', `/upload/files/${bare.id}`, {
      fileInfo: { alternativeText: '', decorative: true },
    });
    expect(decorative.body).toMatchObject({ decorative: true });
  });
});

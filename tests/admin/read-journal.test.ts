import {
  cahors,
  cardaillac,
  colette,
  enrol,
  EVERYWHERE,
  inSite,
  marc,
  paul,
  signIn,
  siteOf,
  type CastSite,
} from '../cast';
import { strapi } from '../harness/booted';

const NEWS = 'plugin::news.news-item';

interface Journal {
  readonly entries: {
    id: string;
    action: string;
    thing: { kind: string; documentId: string; label: string };
    site: { key: number; name: string } | null;
  }[];
  readonly older: string | null;
}

const write = (site: CastSite, title: string) =>
  inSite(site, () => strapi.documents(NEWS).create({ data: { title } }));

describe('reading the journal', () => {
  test('says in words what was done, and on which site', async () => {
    const here = await siteOf(cahors);
    await enrol(marc, here);
    const { documentId } = await write(here, 'Foire aux vins');
    const browser = await signIn(marc, here);
    const { body } = await browser
      .get(`/platform/journal?subject=${NEWS}&documentId=${documentId}`)
      .expect(200);
    expect((body as Journal).entries).toMatchObject([
      {
        action: 'created',
        thing: { kind: 'Actualités', documentId, label: 'Foire aux vins' },
        site: { key: here.key },
      },
    ]);
  });

  test('shows nothing of another site, even by the name of its document', async () => {
    const there = await siteOf(cardaillac);
    const here = await siteOf(cahors);
    await enrol(marc, here);
    const { documentId } = await write(there, 'Vide-grenier');
    const browser = await signIn(marc, here);
    const { body } = await browser.get(`/platform/journal?documentId=${documentId}`).expect(200);
    expect((body as Journal).entries).toEqual([]);
  });

  test('goes back page after page', async () => {
    const here = await siteOf(cahors);
    await enrol(paul, EVERYWHERE);
    for (const title of ['Un', 'Deux', 'Trois']) await write(here, title);
    const browser = await signIn(paul);
    const first = (await browser.get(`/platform/journal?subject=${NEWS}&limit=2`).expect(200))
      .body as Journal;
    expect(first.entries.map(({ thing }) => thing.label)).toEqual(['Trois', 'Deux']);
    const before = `/platform/journal?subject=${NEWS}&limit=2&before=${first.older}`;
    const second = (await browser.get(before).expect(200)).body as Journal;
    expect(second.entries[0]?.thing.label).toBe('Un');
  });

  test('is refused to a contributor', async () => {
    const here = await siteOf(cardaillac);
    await enrol(colette, here);
    const browser = await signIn(colette, here);
    await browser.get('/platform/journal').expect(403);
    await browser.get('/platform/journal/kinds').expect(403);
  });

  test('a malformed filter is answered, not run', async () => {
    await enrol(paul, EVERYWHERE);
    const browser = await signIn(paul);
    await browser.get('/platform/journal?before=1;drop').expect(400);
    await browser.get('/platform/journal?limit=5000').expect(400);
  });
});

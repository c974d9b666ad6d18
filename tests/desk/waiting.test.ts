import { enrol, EVERYWHERE, ines, inSite, marc, paul, signIn, siteOf } from '../cast';
import { strapi } from '../harness/booted';

const puyLeveque = { insee: '46231', name: 'Puy-l’Évêque', label: 'puy-l-eveque' };
const NEWS = 'plugin::news.news-item';
const DAY = 86_400_000;

interface Waiting {
  readonly site: { readonly name: string } | null;
  readonly entries: readonly {
    readonly kind: string;
    readonly title: string;
    readonly total: number;
    readonly site: { readonly name: string };
  }[];
  readonly unlaunchedSites: readonly { readonly name: string }[];
}

const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

beforeAll(async () => {
  const site = await siteOf(puyLeveque);
  await inSite(site, async () => {
    const news = strapi.documents(NEWS);
    const write = (data: object, status: 'draft' | 'published') =>
      news.create({ data: data as never, status });
    await write({ title: 'Pas encore prête' }, 'draft');
    await write({ title: 'Dans une semaine', publishFrom: inDays(7) }, 'published');
    await write({ title: 'Bientôt retirée', publishUntil: inDays(3) }, 'published');
    await write({ title: 'Retirée l’an prochain', publishUntil: inDays(300) }, 'published');
  });
  await enrol(ines, site);
  await enrol(marc, site);
  await enrol(paul, EVERYWHERE);
});

const titlesOf = ({ entries }: Waiting, kind: string) =>
  entries.filter((entry) => entry.kind === kind).map(({ title }) => title);

test('an editor is told of drafts, of what begins and of what ends soon', async () => {
  const editor = await signIn(ines, await siteOf(puyLeveque));
  const waiting = (await editor.get('/desk/waiting').expect(200)).body as Waiting;
  expect(waiting.site).toEqual({ name: 'Puy-l’Évêque' });
  expect(titlesOf(waiting, 'drafts')).toEqual(['Pas encore prête']);
  expect(titlesOf(waiting, 'scheduled')).toEqual(['Dans une semaine']);
  expect(titlesOf(waiting, 'ending')).toEqual(['Bientôt retirée']);
  expect(waiting.unlaunchedSites).toEqual([]);
});

test('the webmaster is told of what waits on each site, under its name', async () => {
  const webmaster = await signIn(paul);
  const waiting = (await webmaster.get('/desk/waiting').expect(200)).body as Waiting;
  expect(waiting.site).toBeNull();
  const soon = waiting.entries.find(({ title }) => title === 'Bientôt retirée');
  expect(soon?.site.name).toBe('Puy-l’Évêque');
});

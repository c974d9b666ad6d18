import { cahors, cardaillac, inSite, siteOf } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

const NEWS = 'plugin::news.news-item';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

type Fields = Record<string, unknown>;

async function publish(data: Fields): Promise<string> {
  const site = await siteOf(cahors);
  return inSite(site, async () => {
    const item = await strapi.documents(NEWS).create({ data: data as never, status: 'published' });
    return item.documentId;
  });
}

async function rewrite(documentId: string, data: Fields) {
  const site = await siteOf(cahors);
  await inSite(site, async () => {
    await strapi.documents(NEWS).update({ documentId, data: data as never });
    await strapi.documents(NEWS).publish({ documentId });
  });
}

test('a published item is on the home page and in the list at the next request', async () => {
  await visit(cahors);
  await publish({ title: 'La foire de la Saint-Martin', lead: 'Sur les allées.' });
  expect((await visit(cahors)).text).toContain('La foire de la Saint-Martin');
  expect((await visit(cahors, '/actualites')).text).toContain('La foire de la Saint-Martin');
  expect((await visit(cahors, '/actualites.rss')).text).toContain('La foire de la Saint-Martin');
  const { text } = await visit(cahors, '/actualites/la-foire-de-la-saint-martin').expect(200);
  expect(text).toContain('"@type":"NewsArticle"');
});

test('items of the same instant stand in one order wherever they are listed', async () => {
  const publishFrom = new Date();
  const titles = ['Même heure, une', 'Même heure, deux', 'Même heure, trois'];
  for (const title of titles) await publish({ title, publishFrom });
  const orderOn = async (path: string) => {
    const { text } = await visit(cahors, path);
    return [...titles].sort((one, other) => text.indexOf(one) - text.indexOf(other));
  };
  const latestFirst = [...titles].reverse();
  expect(await orderOn('/')).toEqual(latestFirst);
  expect(await orderOn('/actualites')).toEqual(latestFirst);
});

test('it is nowhere on another site', async () => {
  await siteOf(cardaillac);
  await publish({ title: 'Réservé à Cahors' });
  await visit(cardaillac, '/actualites/reserve-a-cahors').expect(404);
  expect((await visit(cardaillac, '/actualites')).text).not.toContain('Réservé à Cahors');
});

test('an item shows neither before its window opens nor after it closes', async () => {
  await publish({ title: 'Pas encore', publishFrom: inDays(1) });
  await publish({ title: 'Trop tard', publishFrom: inDays(-9), publishUntil: inDays(-1) });
  const { text } = await visit(cahors, '/actualites');
  expect(text).not.toContain('Pas encore');
  expect(text).not.toContain('Trop tard');
  await visit(cahors, '/actualites/pas-encore').expect(404);
  await visit(cahors, '/actualites/trop-tard').expect(410);
});

test('a cached page forgets an item at the second its window closes', async () => {
  const title = 'Encore une seconde';
  await publish({
    title,
    publishFrom: new Date(Date.now() - 1_000),
    publishUntil: new Date(Date.now() + 1_500),
  });
  expect((await visit(cahors, '/actualites')).text).toContain(title);
  await new Promise((later) => setTimeout(later, 1_700));
  expect((await visit(cahors, '/actualites')).text).not.toContain(title);
});

test('a pinned item comes before a later one', async () => {
  await publish({ title: 'Épinglée', publishFrom: inDays(-30), pinnedUntil: inDays(3) });
  await publish({ title: 'Toute récente' });
  const { text } = await visit(cahors);
  expect(text.indexOf('Épinglée')).toBeLessThan(text.indexOf('Toute récente'));
});

test('a new address leaves a redirection at the old ones', async () => {
  const documentId = await publish({ title: 'Travaux rue Nationale' });
  await rewrite(documentId, { slug: 'travaux-2027' });
  await rewrite(documentId, { slug: 'travaux-boulevard-gambetta' });
  for (const old of ['travaux-rue-nationale', 'travaux-2027']) {
    const { headers } = await visit(cahors, `/actualites/${old}`).expect(301);
    expect(headers['location']).toBe('/actualites/travaux-boulevard-gambetta');
  }
  await visit(cahors, '/actualites/travaux-boulevard-gambetta').expect(200);
});

test('what was taken offline is gone, and comes back when published again', async () => {
  const documentId = await publish({ title: 'Concert au théâtre' });
  const site = await siteOf(cahors);
  await inSite(site, () => strapi.documents(NEWS).unpublish({ documentId }));
  await visit(cahors, '/actualites/concert-au-theatre').expect(410);
  await inSite(site, () => strapi.documents(NEWS).publish({ documentId }));
  await visit(cahors, '/actualites/concert-au-theatre').expect(200);
});

test('two items of the same title have two addresses', async () => {
  await publish({ title: 'Réunion publique' });
  await publish({ title: 'Réunion publique' });
  await visit(cahors, '/actualites/reunion-publique').expect(200);
  await visit(cahors, '/actualites/reunion-publique-2').expect(200);
});

test('an address that another item holds is refused by name', async () => {
  await publish({ title: 'Le marché' });
  await expect(publish({ title: 'Autre chose', slug: 'le-marche' })).rejects.toThrow(
    'L’adresse « le-marche » est déjà prise par « Le marché »',
  );
});

test('a window that ends before it begins is refused', async () => {
  const dates = { publishFrom: inDays(2), publishUntil: inDays(1) };
  await expect(publish({ title: 'À l’envers', ...dates })).rejects.toThrow('précède le début');
});

test('a script in a text never reaches the page', async () => {
  await publish({
    title: 'Texte piégé',
    body: '<p onclick="x()">Bonjour</p><script>alert(1)</script><a href="javascript:x()">ici</a>',
  });
  const { text } = await visit(cahors, '/actualites/texte-piege').expect(200);
  expect(text).toContain('<p>Bonjour</p>');
  expect(text).not.toMatch(/onclick|alert\(1\)|javascript:/);
});

test('an item without a title is refused, whatever sent it', async () => {
  await expect(publish({ title: '   ' })).rejects.toThrow('Il manque un titre');
});

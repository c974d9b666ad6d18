import { cahors, cardaillac, inSite, saintCirqLapopie, siteOf, type CastCommune } from '../cast';
import { strapi } from '../harness/booted';
import { visit } from './visitor';

type Values = Record<string, unknown>;

const on = async <T>(commune: CastCommune, work: () => Promise<T>) =>
  inSite(await siteOf(commune), work);

const create = (uid: string, data: Values) =>
  strapi.documents(uid as never).create({ data: data as never });

const update = (uid: string, documentId: string, data: Values) =>
  strapi.documents(uid as never).update({ documentId, data: data as never });

const SLOT = 'plugin::sites.opening-slot';
const OFFICE = 'plugin::sites.office';
const REDIRECT = 'plugin::web.redirect';

test('opening hours that overlap are refused, whichever way the office is named', async () => {
  await on(cahors, async () => {
    const office = await create(OFFICE, { name: 'Annexe de Regourd' });
    await create(SLOT, { weekday: 1, opens: '09:00', closes: '12:00', office: office.id });
    const again = { weekday: 1, opens: '11:00', closes: '13:00' };
    for (const named of [office.documentId, { connect: [{ documentId: office.documentId }] }]) {
      await expect(create(SLOT, { ...again, office: named })).rejects.toThrow(/chevauche/);
    }
    await create(SLOT, { ...again, weekday: 2, office: office.documentId });
    expect(await strapi.documents(SLOT).count({ filters: { office: { id: office.id } } })).toBe(2);
  });
});

test('a town hall that closes before it opens is refused, even half changed', async () => {
  await on(cahors, async () => {
    const slot = await create(SLOT, { weekday: 3, opens: '14:00', closes: '17:00' });
    await expect(update(SLOT, slot.documentId, { closes: '13:00' })).rejects.toThrow(/vient avant/);
    const kept = await strapi.documents(SLOT).findOne({ documentId: slot.documentId });
    expect(kept?.closes).toBe('17:00');
  });
});

test('a closing that ends before it begins is refused', async () => {
  const closing = { startsOn: '2026-12-28', endsOn: '2026-12-24' };
  await expect(
    on(cahors, () => create('plugin::sites.exceptional-closure', closing)),
  ).rejects.toThrow('Le dernier jour de fermeture vient avant le premier.');
});

test('a publication that ends before it begins is refused for a document too', async () => {
  await on(cahors, async () => {
    const uid = 'plugin::documents.public-document';
    const minutes = await create(uid, {
      title: 'Conseil du 3 novembre',
      kind: 'council-minutes',
      datedOn: '2026-11-03',
      publishFrom: '2026-11-10T08:00:00Z',
    });
    const early = { publishUntil: '2026-11-09T08:00:00Z' };
    await expect(update(uid, minutes.documentId, early)).rejects.toThrow(/précède le début/);
  });
});

test('an audit with a criterion that the RGAA does not have is refused in the words of the screen', async () => {
  const audit = { auditedOn: '2026-10-01', auditor: 'le centre', results: { '99.1': 'C' } };
  await expect(
    on(cahors, () => create('plugin::sites.accessibility-audit', audit)),
  ).rejects.toThrow('Résultats.99.1 : n’est pas un critère du RGAA');
});

test.each([
  [{ template: 'dentelle' }, /gabarit « dentelle » n’existe pas/],
  [{ palette: 'fluo' }, /tonalité « fluo » n’existe pas/],
  [{ modules: ['news', 'loterie'] }, /"news","documents"/],
])('a site does not take %j', async (data, message) => {
  const { documentId } = await siteOf(cahors);
  await expect(on(cahors, () => update('plugin::sites.site', documentId, data))).rejects.toThrow(
    message,
  );
});

test.each([
  ['https://www.cahors.fr', /sans https/],
  ['WWW.Cahors.FR', /ainsi : www\.cahors\.fr/],
])('the host name %s is refused', async (name, message) => {
  await expect(
    on(cahors, () => create('plugin::sites.host', { name, role: 'alias' })),
  ).rejects.toThrow(message);
});

test('redirections that send a visitor around are refused, and so is a second one', async () => {
  await on(cardaillac, async () => {
    await create(REDIRECT, { oldPath: '/fete', newPath: '/fete-votive' });
    await expect(create(REDIRECT, { oldPath: '/fete-votive', newPath: '/fete' })).rejects.toThrow(
      /ramène/,
    );
    await expect(create(REDIRECT, { oldPath: '/fete', newPath: '/agenda' })).rejects.toThrow(
      /déjà redirigée/,
    );
  });
  const { headers } = await visit(cardaillac, '/fete').expect(301);
  expect(headers['location']).toBe('/fete-votive');
});

test('a redirection without a new address says that the page is gone', async () => {
  await on(cardaillac, () => create(REDIRECT, { oldPath: '/marche-de-noel-2019' }));
  await visit(cardaillac, '/marche-de-noel-2019').expect(410);
});

test('a page at the root does not take the address of another part of the site', async () => {
  await on(saintCirqLapopie, async () => {
    const PAGE = 'plugin::pages.page';
    const named = await create(PAGE, { title: 'Agenda' });
    expect(named).toMatchObject({ slug: 'agenda-2' });
    const moved = update(PAGE, named.documentId, { slug: 'agenda' });
    await expect(moved).rejects.toThrow(/gardée pour une autre partie du site/);
    const section = await create(PAGE, { title: 'Vie du village' });
    await update(PAGE, named.documentId, { parent: section.documentId, slug: 'agenda' });
    await expect(update(PAGE, named.documentId, { parent: null })).rejects.toThrow(/gardée/);
  });
});

test('the older addresses of an item that closed lead to it again when it opens again', async () => {
  const NEWS = 'plugin::news.news-item';
  await on(saintCirqLapopie, async () => {
    const { documentId } = await strapi
      .documents(NEWS)
      .create({ data: { title: 'Bal des pompiers' } as never, status: 'published' });
    await update(NEWS, documentId, { slug: 'bal-2027' });
    await strapi.documents(NEWS).publish({ documentId });
    await strapi.documents(NEWS).unpublish({ documentId });
    await strapi.documents(NEWS).publish({ documentId });
  });
  const { headers } = await visit(saintCirqLapopie, '/actualites/bal-des-pompiers').expect(301);
  expect(headers['location']).toBe('/actualites/bal-2027');
  await visit(saintCirqLapopie, '/actualites/bal-2027').expect(200);
});

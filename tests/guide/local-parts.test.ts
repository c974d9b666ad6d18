import { EVERYWHERE, enrol, inSite, paul, signIn } from '../cast';
import { platform } from '#platform';
import { strapi } from '../harness/booted';
import { htmlErrors } from '../html/html-errors';
import { visit } from '../public-site/visitor';
import { hideGuide, showGuide } from './shown-guide';
import { forgetAdditions, territory, EPCI, type BodyName, type Territory } from './territory';

const NOTE = 'plugin::guide.local-note';
const SERVICE = 'plugin::guide.local-service';
const PLACE = 'premiere-fournee/le-bois';

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
  await showGuide();
  await enrol(paul, EVERYWHERE);
});
beforeEach(forgetAdditions);
afterAll(forgetAdditions);
afterAll(hideGuide);

const write = (where: BodyName, uid: string, data: object) =>
  inSite(sites[where], () =>
    strapi
      .documents(uid as typeof NOTE)
      .create({ data: { audience: 'particuliers', reach: 'site', ...data } as never }),
  );

const note = (where: BodyName, words: string, more: object = {}) =>
  write(where, NOTE, { entry: 'F90001', side: 'before', body: `<p>${words}</p>`, ...more });

const pageAt = async (where: BodyName, id = 'F90001') =>
  (await visit(sites[where].commune, `/guide/particuliers/${id}`).expect(200)).text;

test('notes of all bodies stand in order, the commune’s own last, each saying who speaks', async () => {
  const webmaster = await signIn(paul, sites.centre);
  const order = { audience: 'particuliers', entry: 'F90001', side: 'before', place: '' };
  const said = (words: string, reach: object) =>
    webmaster.post('/guide/notes', { ...order, title: '', body: `<p>${words}</p>`, ...reach });
  await note('member', 'Quatre');
  await note('epci', 'Trois', EPCI);
  await said('Deux', { reach: 'department', reachCode: '46' }).expect(201);
  await said('Un', { reach: 'platform', reachCode: '' }).expect(201);
  const page = await pageAt('member');
  const spoken = [...page.matchAll(/local-note-from">(.*?)<\/p>.*?<p>(\w+)<\/p>/g)];
  expect(spoken.map(([, from, words]) => [from?.replace(/<[^>]+>/g, ''), words])).toEqual([
    ['Centre de gestion du Lot', 'Un'],
    ['Dans le Lot, Centre de gestion du Lot', 'Deux'],
    ['La Vallée (intercommunalité)', 'Trois'],
    ['Dans votre commune', 'Quatre'],
  ]);
  expect(page.indexOf('Quatre')).toBeLessThan(page.indexOf('Deux fagots'));
  expect(htmlErrors(page)).toEqual([]);
  expect(await pageAt('neighbour')).not.toContain('Trois');
  expect(await pageAt('elsewhere')).toContain('<p>Un</p>');
  expect(await pageAt('elsewhere')).not.toContain('<p>Deux</p>');
});

test('a note stands after the title of its place, or at the end of it', async () => {
  await note('member', 'Devant le bois', { place: PLACE });
  await note('member', 'Après le bois', { place: PLACE, side: 'after' });
  const page = await pageAt('member');
  expect(page).toMatch(/<h3>Le bois<\/h3><aside class="local-note"/);
  const [, text = ''] = page.split('Devant le bois');
  expect(text.indexOf('Deux fagots')).toBeLessThan(text.indexOf('Après le bois'));
  expect(htmlErrors(page)).toEqual([]);
});

test('a note whose place is gone stands at the end of the entry', async () => {
  await note('member', 'Où donc ?', { place: 'un-chapitre-disparu' });
  const page = await pageAt('member');
  expect(page.indexOf('Où donc')).toBeGreaterThan(page.indexOf('Six bûches'));
});

test('a note is seen in its window only', async () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await note('member', 'Bientôt', { publishFrom: inHours(1) });
  await note('member', 'Fini', { publishUntil: inHours(-1) });
  await note('member', 'Maintenant', { publishFrom: inHours(-1), publishUntil: inHours(2) });
  const page = await pageAt('member');
  expect(page).toContain('Maintenant');
  expect(page).not.toContain('Bientôt');
  expect(page).not.toContain('Fini');
});

test('pages of other sites change as soon as an EPCI writes, changes or withdraws a note', async () => {
  expect(await pageAt('member')).not.toContain('Au moulin');
  const { documentId } = (await note('epci', 'Au moulin', EPCI)) as { documentId: string };
  await expectSoon(async () => expect(await pageAt('member')).toContain('Au moulin'));
  await inSite(sites.epci, () => strapi.documents(NOTE).delete({ documentId }));
  await expectSoon(async () => expect(await pageAt('member')).not.toContain('Au moulin'));
});

describe('a national service', () => {
  const R90001 = { service: 'R90001' };
  const link = { label: 'Réserver le four', href: '/four' };

  test('is replaced by that of the nearest body, where it stands', async () => {
    await write('epci', SERVICE, { ...R90001, ...link, label: 'Réserver à la Vallée', ...EPCI });
    expect(await pageAt('member')).toMatch(
      /<a href="http:\/\/g-vallee\.localhost(:\d+)?\/four">Réserver à la Vallée<\/a>/,
    );
    await write('member', SERVICE, { ...R90001, ...link });
    const page = await pageAt('member');
    expect(page).toContain('<a href="/four">Réserver le four</a>');
    expect(page).not.toContain('Réserver à la Vallée');
    expect(htmlErrors(page)).toEqual([]);
  });

  test('is hidden, and the page says so when the commune said why', async () => {
    const whole = await pageAt('neighbour');
    await write('member', SERVICE, R90001);
    const silent = await pageAt('member');
    expect(silent).not.toContain('n’est pas proposé ici');
    expect(silent.length).toBeLessThan(whole.length);
    expect(htmlErrors(silent)).toEqual([]);
    await write('member', SERVICE, { ...R90001, reason: 'Le four est éteint.' });
    expect(await pageAt('member')).toContain('Ce service n’est pas proposé ici.');
  });
});

test('links of a note from above lead to the site of the body that wrote it', async () => {
  await note('epci', '<a href="/four">Le four de la Vallée</a>', EPCI);
  await note('member', '<a href="/four">Le four du bourg</a>');
  const page = await pageAt('member');
  expect(page).toMatch(
    /<a href="http:\/\/g-vallee\.localhost(:\d+)?\/four"[^>]*>Le four de la Vallée/,
  );
  expect(page).toContain('<a href="/four">Le four du bourg');
  expect(await pageAt('epci')).toContain('<a href="/four">Le four de la Vallée');
});

test('a text for other sites shows no image, which only its own site could', async () => {
  const image = '<p><img src="/uploads/four.jpg" alt="Le four" /></p>';
  await expect(note('epci', image, EPCI)).rejects.toThrow('ne montreraient pas cette image');
  const own = { title: 'Le four', body: image, ...EPCI };
  await expect(write('epci', 'plugin::guide.own-entry', own)).rejects.toThrow('cette image');
  await note('member', image);
});

test('a page with notes is read by as many statements as one without', async () => {
  await note('epci', 'Trois', EPCI);
  await note('member', 'Quatre');
  platform(strapi).siteChanges.tell(null);
  const without = await statementsOf(() => pageAt('neighbour'));
  platform(strapi).siteChanges.tell(null);
  const reached = await statementsOf(() => pageAt('member'));
  expect(reached).toBe(without);
});

test('programs are told what is added here, and by whom, apart from the national text', async () => {
  await note('member', 'Le samedi', { place: PLACE, title: 'Permanence' });
  await write('member', SERVICE, { service: 'R90001', label: 'Réserver', href: '/four' });
  const { body } = await visit(sites.member.commune, '/api/guide/particuliers/F90001').expect(200);
  const { local, text } = body as { local: object; text: string };
  expect(local).toMatchObject({
    notes: [{ place: PLACE, title: 'Permanence', text: 'Le samedi', from: 'Dans votre commune' }],
    services: [
      { service: 'R90001', title: 'Réserver', url: expect.stringMatching(/^http.*\/four$/) },
    ],
  });
  expect(text).not.toContain('Le samedi');
});

/** Statements that visitors' pages ask of the database while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const desk = platform(strapi);
  const reader = desk.reader.bind(desk);
  const spy = jest.spyOn(desk, 'reader').mockImplementation(() => {
    const real = reader();
    return {
      rows: (sql, values) => {
        count += 1;
        return real.rows(sql, values);
      },
    };
  });
  await work();
  spy.mockRestore();
  return count;
}

/** Other sites are told by a notice of the database, which travels. */
async function expectSoon(check: () => Promise<void>) {
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      return await check();
    } catch {
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  await check();
}

import { compulsoryParts } from './compulsory-parts';
import { createLaunchRequirements, notReadyMessage } from './launch-requirement';
import type { Office, SiteIdentity } from './site';

const office = {
  documentId: 'mairie-de-cardaillac',
  name: 'Mairie de Cardaillac',
  street: 'Le Bourg',
  complement: null,
  postalCode: '46100',
  city: 'Cardaillac',
  phone: '05 65 40 00 00',
  email: null,
  slots: [{ weekday: 2, opens: '09:00', closes: '12:00' }],
  closures: [],
} as unknown as Office;

const cardaillac = {
  name: 'Cardaillac',
  collectivity: { kind: 'commune', name: 'Cardaillac' },
  documentId: 'site-de-cardaillac',
  publicationDirector: 'Jeanne Delmas, maire',
  dataProtectionOfficer: 'Centre de gestion du Lot',
  office,
} as SiteIdentity;

const requirements = (address = '12 rue de la Paix, 46000 Cahors') =>
  createLaunchRequirements(...compulsoryParts(address));

const missing = async (site: Partial<SiteIdentity>, address?: string) =>
  (await requirements(address).judge({ ...cardaillac, ...site }))
    .filter(({ met }) => !met)
    .map(({ key }) => key);

test('a site with all that is asked of it may be launched', async () => {
  expect(await missing({})).toEqual([]);
});

test('what is asked of a body that is no commune speaks of no town hall', async () => {
  const name = 'Centre de gestion du Lot';
  const centre = { ...cardaillac, name, collectivity: { kind: 'centre', name } } as SiteIdentity;
  const titles = (await requirements().judge(centre)).map(({ title }) => title);
  expect(titles).toContain('Adresse du centre de gestion du Lot');
  expect(titles.join(' ')).not.toMatch(/mairie/i);
});

test.each<[string, Partial<SiteIdentity>, string[]]>([
  ['no director of publication', { publicationDirector: ' ' }, ['legal-notice']],
  ['no data protection officer', { dataProtectionOfficer: null }, ['personal-data']],
  ['no opening hours', { office: { ...office, slots: [] } }, ['opening-hours']],
  ['no street', { office: { ...office, street: null } }, ['postal-address']],
  ['nowhere to call or write', { office: { ...office, phone: null } }, ['accessibility']],
  ['no town hall at all', { office: null }, ['postal-address', 'accessibility', 'opening-hours']],
])('%s keeps it closed', async (_, site, keys) => {
  expect(await missing(site)).toEqual(keys);
});

test('so does a host without a postal address', async () => {
  expect(await missing({}, '')).toEqual(['host-address']);
});

test('what is missing is said with what to do, and leads to where it is done', async () => {
  const steps = await requirements().judge({ ...cardaillac, publicationDirector: null });
  expect(notReadyMessage(steps)).toBe(
    'Ce site ne peut pas encore être mis en ligne. Mentions légales : nommez la directrice ou le directeur de la publication, le plus souvent le maire ou qui préside.',
  );
  expect(steps.find(({ key }) => key === 'legal-notice')?.href).toContain('site-de-cardaillac');
});

test('what is asked of the town hall leads to its own form and field, or to a new one', async () => {
  const hrefsOf = async (site: SiteIdentity) =>
    Object.fromEntries((await requirements().judge(site)).map(({ key, href }) => [key, href]));
  const form = '/content-manager/collection-types/plugin::sites.office';
  const hours = '/plugins/opening-hours#semaine';
  expect(await hrefsOf(cardaillac)).toMatchObject({
    'postal-address': `${form}/mairie-de-cardaillac#street`,
    accessibility: `${form}/mairie-de-cardaillac#phone`,
    'opening-hours': hours,
  });
  expect(await hrefsOf({ ...cardaillac, office: null })).toMatchObject({
    'postal-address': `${form}/create#name`,
    'opening-hours': hours,
  });
});

test('a plugin adds what it needs', async () => {
  const all = requirements();
  all.add({
    key: 'contact',
    title: 'Contact',
    advice: 'ajoutez un destinataire.',
    href: () => '/',
    isMet: () => Promise.resolve(false),
  });
  expect((await all.judge(cardaillac)).at(-1)).toMatchObject({ key: 'contact', met: false });
});

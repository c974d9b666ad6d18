import {
  enrol,
  EVERYWHERE,
  inPlatform,
  inSite,
  marc,
  paul,
  signIn,
  siteOf,
  type CastSite,
} from '../cast';
import { strapi } from '../harness/booted';
import { visit } from '../public-site/visitor';

const martel = { insee: '46185', name: 'Martel', label: 'martel' };
const SITE = 'plugin::sites.site';
const SUBJECT = 'plugin::contact.contact-subject';

interface Checklist {
  readonly launchedAt: string | null;
  readonly steps: readonly { readonly key: string; readonly met: boolean; readonly href: string }[];
}

const missingIn = (body: unknown) =>
  (body as Checklist).steps.filter(({ met }) => !met).map(({ key }) => key);

let site: CastSite;

beforeAll(async () => {
  site = await siteOf(martel);
  await inPlatform(() =>
    strapi.documents(SITE).update({
      documentId: site.documentId,
      data: { launchedAt: null } as object,
    }),
  );
});

const openTownHall = () =>
  inSite(site, async () => {
    const office = await strapi.documents('plugin::sites.office').create({
      data: {
        name: 'Mairie de Martel',
        street: 'Place des Consuls',
        postalCode: '46600',
        city: 'Martel',
        phone: '05 65 37 00 00',
      },
    });
    await strapi.documents('plugin::sites.opening-slot').create({
      data: { weekday: 1, opens: '09:00', closes: '12:00', office: office.documentId } as object,
    });
    await strapi.documents('plugin::contact.contact-subject').create({
      data: { label: 'Question générale', recipients: 'mairie@martel.example', active: true },
    });
  });

test('a site is opened by the webmaster once nothing is missing, and not before', async () => {
  await enrol(paul, EVERYWHERE);
  const webmaster = await signIn(paul, site);
  const first = await webmaster.get('/sites/launch').expect(200);
  expect(missingIn(first.body)).toEqual(
    expect.arrayContaining(['legal-notice', 'personal-data', 'opening-hours']),
  );
  const refused = await webmaster.post('/sites/launch', {}).expect(400);
  expect(JSON.stringify(refused.body)).toContain('Horaires d’ouverture : écrivez');
  const form = `/content-manager/collection-types/${SITE}/${site.documentId}`;
  const now = new Date().toISOString();
  const typed = await webmaster.put(form, { launchedAt: now }).expect(400);
  expect(JSON.stringify(typed.body)).toContain('ne peut pas encore être mis en ligne');
  await visit(martel).expect(404);

  await openTownHall();
  await webmaster
    .put(form, { publicationDirector: 'Raphaël Daubet', dataProtectionOfficer: 'Le centre' })
    .expect(200);
  expect(missingIn((await webmaster.get('/sites/launch')).body)).toEqual([]);
  await webmaster.post('/sites/launch', {}).expect(200);
  expect((await visit(martel).expect(200)).text).toContain('Martel');
  const { text } = await visit(martel, '/donnees-personnelles').expect(200);
  expect(text).toContain('Le centre');
});

test('the contact form leads to the subject whose messages arrive at nobody', async () => {
  await enrol(paul, EVERYWHERE);
  const webmaster = await signIn(paul, site);
  const subject = await inSite(site, () =>
    strapi.documents(SUBJECT).create({ data: { label: 'École', active: true, position: -1 } }),
  );
  const { steps } = (await webmaster.get('/sites/launch').expect(200)).body as Checklist;
  const href = steps.find(({ key }) => key === 'contact-recipient')?.href;
  expect(href).toBe(
    `/content-manager/collection-types/${SUBJECT}/${subject.documentId}#recipients`,
  );
});

test('a site manager sees what is missing, chooses the look, and does not open the site', async () => {
  await enrol(marc, site);
  const manager = await signIn(marc, site);
  await manager.get('/sites/launch').expect(200);
  await manager.post('/sites/launch', {}).expect(403);
  const form = `/content-manager/collection-types/${SITE}/${site.documentId}`;
  await manager.put(form, { palette: 'vigne', closedAt: new Date().toISOString() });
  const row = await inPlatform(() => strapi.db.query(SITE).findOne({ where: { id: site.key } }));
  expect(row).toMatchObject({ palette: 'vigne', closedAt: null });
});

import type { HoursOrder, OfficeSheet, SiteHours } from '../../plugins/sites/shared/office-hours';
import { colette, enrol, inSite, ines, signIn, siteOf, type CastSite, type Client } from '../cast';
import { strapi } from '../harness/booted';

const nuzejouls = { insee: '46211', name: 'Nuzéjouls', label: 'nuzejouls' };
const ADDRESS = '/sites/opening-hours';
const SLOT = 'plugin::sites.opening-slot';

let site: CastSite;
let editor: Client;
let office: string;

beforeAll(async () => {
  site = await siteOf(nuzejouls);
  await enrol(ines, site);
  editor = await signIn(ines, site);
});

beforeEach(async () => {
  const data = { name: 'Mairie de Nuzéjouls' };
  const made = await inSite(site, () => strapi.documents('plugin::sites.office').create({ data }));
  office = made.documentId;
});

const at = (weekday: number, opens: string, closes: string, note: string | null = null) => ({
  weekday,
  opens,
  closes,
  note,
});

async function read(): Promise<OfficeSheet> {
  const { offices } = (await editor.get(ADDRESS).expect(200)).body as SiteHours;
  const found = offices.find(({ documentId }) => documentId === office);
  if (!found) throw new Error('The office has no hours to show');
  return found;
}

async function keep(changed: Partial<HoursOrder>) {
  return editor.put(`${ADDRESS}/${office}`, { ...(await read()), ...changed });
}

const told = (body: unknown) => JSON.stringify(body).replace(/[\u00a0\u202f]/g, ' ');

test('the whole week is kept, however the hours are typed', async () => {
  const slots = [
    at(2, '14 h', '17h30', ' sur rendez-vous '),
    at(1, '9h', 'midi'),
    at(2, '9\u202fh', '12:00'),
  ];
  const closures = [{ from: '2026-12-24', until: '2027-01-02', reason: 'Congés' }];
  const answer = await keep({ slots, closures, closedOnPublicHolidays: false });
  expect(answer.status).toBe(200);
  const kept = {
    slots: [
      at(1, '09:00', '12:00'),
      at(2, '09:00', '12:00'),
      at(2, '14:00', '17:30', 'sur rendez-vous'),
    ],
    closures,
    closedOnPublicHolidays: false,
  };
  expect(await read()).toMatchObject(kept);
  expect(answer.body).toEqual(await read());
});

test('what did not change is not written again', async () => {
  await keep({ slots: [at(1, '9h', '12h'), at(2, '9h', '12h')] });
  const ids = () =>
    inSite(site, async () => {
      const found = await strapi
        .documents(SLOT)
        .findMany({ filters: { office: { documentId: office } }, sort: 'weekday' });
      return found.map(({ documentId }) => documentId);
    });
  const [monday] = await ids();
  await keep({ slots: [at(1, '9h', '12h'), at(3, '9h', '12h')] });
  expect((await ids())[0]).toBe(monday);
});

test('nothing is kept of a week with a fault, which is told with its line and an example', async () => {
  await keep({ slots: [at(1, '9h', '12h')] });
  const before = await read();
  const refused = await keep({
    slots: [at(1, '10h', '12h'), at(2, '9h', '12h'), at(2, '11h', '13h'), at(3, '9hh', '12h')],
    closures: [{ from: '2026-08-14', until: '2026-08-03', reason: null }],
  });
  expect(refused.status).toBe(400);
  const { details } = (refused.body as { error: { details: object } }).error;
  expect(details).toMatchObject({ slots: [{ index: 2 }, { index: 3 }], closures: [{ index: 0 }] });
  expect(told(details)).toContain('Écrivez l’heure d’ouverture ainsi : 8 h 30, ou 8:30.');
  expect(await read()).toEqual(before);
});

test('of two people who open the same hours, the second is told of the first', async () => {
  const first = await read();
  await keep({ slots: [at(1, '9h', '12h')] });
  const refused = await editor.put(`${ADDRESS}/${office}`, { ...first, slots: [] }).expect(409);
  expect((await read()).slots).toHaveLength(1);
  const { version } = (refused.body as { error: { details: { version: string } } }).error.details;
  await editor.put(`${ADDRESS}/${office}`, { ...first, slots: [], version }).expect(200);
  expect((await read()).slots).toEqual([]);
});

test('of two people who save at the same instant, one is told of the other', async () => {
  const sheet = await read();
  const weeks = [[at(1, '9h', '12h')], [at(3, '14h', '17h')]];
  const answers = await Promise.all(
    weeks.map((slots) => editor.put(`${ADDRESS}/${office}`, { ...sheet, slots })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await read()).slots).toHaveLength(1);
});

test('the office of another site is none, and who writes no hours sees none', async () => {
  await enrol(colette, site);
  const contributor = await signIn(colette, site);
  await contributor.get(ADDRESS).expect(403);
  await contributor.put(`${ADDRESS}/${office}`, await read()).expect(403);
  const elsewhere = await siteOf({ insee: '46122', name: 'Gintrac', label: 'gintrac' });
  await enrol(ines, elsewhere);
  const neighbour = await signIn(ines, elsewhere);
  await neighbour.put(`${ADDRESS}/${office}`, await read()).expect(404);
});

test('a single slot, too, is written « 9 h 30 », and refused with an example', async () => {
  const create = (opens: string, closes: string) =>
    inSite(site, () =>
      strapi.documents(SLOT).create({ data: { weekday: 4, opens, closes, office } as object }),
    );
  expect(await create('9 h 30', '12h')).toMatchObject({ opens: '09:30', closes: '12:00' });
  await expect(create('14', '25h')).rejects.toThrow(/ainsi : 17 h 30, ou 17:30/);
});

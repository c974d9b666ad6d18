import type { Knex } from 'knex';
import { inPlatform, inSite } from '../cast';
import { strapi } from '../harness/booted';
import { note } from './note-order';
import { EPCI, forgetAdditions, territory, type Territory } from './territory';

const ANOTHER = '900000099';
const knex = strapi.db.connection;

type Change = (through: Knex) => PromiseLike<unknown>;

let sites: Territory;
let body: number;

beforeAll(async () => {
  sites = await territory();
  const link = (await knex('sites_collectivity_lnk').where(ofSite()).first()) as {
    collectivity_id: number;
  };
  body = link.collectivity_id;
});
beforeEach(forgetAdditions);
afterAll(forgetAdditions);

const ofSite = () => ({ site_id: sites.epci.key });

/** The rows that decide what the site of the EPCI may share are again what they were. */
let putBack: () => Promise<unknown>;
beforeEach(async () => {
  const rows = () => ({
    link: knex('sites_collectivity_lnk').where(ofSite()),
    body: knex('collectivities').where({ id: body }),
    site: knex('sites').where({ id: sites.epci.key }),
  });
  const link = (await rows().link.first()) as object;
  const identity = (await rows().body.first('name', 'kind', 'siren')) as object;
  putBack = () =>
    inPlatform(async () => {
      await rows().body.update(identity);
      await rows().site.update({ closed_at: null });
      await rows().link.delete();
      await knex('sites_collectivity_lnk').insert(link);
    });
});
afterEach(() => putBack());

const shared = (): Promise<{ from_body: string }[]> => knex('guide_shared_additions').select();

const writesNote: Change = (through) => {
  const { reachCode, ...columns } = note(EPCI);
  return inSite(sites.epci, () =>
    through('local_notes').insert({ ...columns, reach_code: reachCode, document_id: 'instant' }),
  );
};

const changesNote =
  (change: object): Change =>
  (through) =>
    inSite(sites.epci, () =>
      through('local_notes').where({ document_id: 'instant' }).update(change),
    );

const changesBody =
  (change: object): Change =>
  (through) =>
    inPlatform(() => through('collectivities').where({ id: body }).update(change));

const losesBody: Change = (through) =>
  inPlatform(() => through('sites_collectivity_lnk').where(ofSite()).delete());

const getsBody: Change = (through) =>
  inPlatform(() =>
    through('sites_collectivity_lnk').insert({ ...ofSite(), collectivity_id: body }),
  );

const closes: Change = (through) =>
  inPlatform(() =>
    through('sites').where({ id: sites.epci.key }).update({ closed_at: new Date() }),
  );

/**
 * Two transactions, each on a connection of its own: the second begins while the first is under
 * way, and goes as far as it may before the first ends.
 */
async function atOnce(first: Change, second: Change): Promise<void> {
  const [one, other] = [await knex.transaction(), await knex.transaction()];
  const { rows } = await other.raw<{ rows: [{ number: number }] }>(
    'select pg_backend_pid() as number',
  );
  await first(one);
  let over = false;
  const ending = finish(other, second).finally(() => (over = true));
  while (!over && !(await waits(rows[0].number))) continue;
  await one.commit();
  await ending;
}

/** A refusal is an end like another: what stands afterwards counts. */
const finish = (through: Knex.Transaction, change: Change): Promise<unknown> =>
  Promise.resolve(change(through)).then(
    () => through.commit(),
    () => through.rollback(),
  );

const waits = async (number: number): Promise<boolean> => {
  const { rows } = await knex.raw<{ rows: [{ waits: boolean }] }>(
    'select cardinality(pg_blocking_pids(?)) > 0 as waits',
    [number],
  );
  return rows[0].waits;
};

describe.each([
  ['its body gets another number', changesBody({ siren: ANOTHER })],
  ['its body becomes a commune', changesBody({ kind: 'commune' })],
  ['its site loses its body', losesBody],
  ['its site is closed', closes],
])('a note that an EPCI writes for its communes in the instant when %s', (_when, change) => {
  test('is read nowhere when it came first', async () => {
    await atOnce(writesNote, change);
    expect(await shared()).toEqual([]);
  });

  test('nor when the note came second', async () => {
    await atOnce(change, writesNote);
    expect(await shared()).toEqual([]);
  });
});

describe('while the body of its site is renamed', () => {
  const renames = changesBody({ name: 'La Plaine' });

  test.each([
    ['a new note bears the new name', renames, writesNote],
    ['a note that was just written bears it too', writesNote, renames],
  ])('%s', async (_what, first, second) => {
    await atOnce(first, second);
    expect(await shared()).toMatchObject([{ from_body: 'La Plaine' }]);
  });

  test.each([
    ['narrowed to its site', changesNote({ reach: 'site', reach_code: '' })],
    ['removed', (through: Knex) => inSite(sites.epci, () => through('local_notes').delete())],
  ])('a note that is %s is read nowhere else', async (_how, change) => {
    await writesNote(knex);
    await atOnce(renames, change);
    expect(await shared()).toEqual([]);
  });
});

test('a site that is given a body in the instant when this one changes shares nothing of before', async () => {
  await writesNote(knex);
  await losesBody(knex);
  await atOnce(getsBody, changesBody({ kind: 'commune' }));
  expect(await shared()).toEqual([]);
});

test('of two notes written in one instant where one more may stand, one stands', async () => {
  const { reachCode, ...columns } = note();
  const writes =
    (...ids: readonly string[]): Change =>
    (through) =>
      inSite(sites.epci, () =>
        through('local_notes').insert(
          ids.map((id) => ({ ...columns, reach_code: reachCode, document_id: id })),
        ),
      );
  await writes(...Array.from({ length: 29 }, (_, at) => `before-${at}`))(knex);
  await atOnce(writes('one'), writes('other'));
  const ids = inSite(sites.epci, () => knex('local_notes').pluck('document_id'));
  expect(await ids).toHaveLength(30);
  expect(await ids).not.toContain('other');
});

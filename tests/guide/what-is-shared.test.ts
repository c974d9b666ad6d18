import { inPlatform, inSite } from '../cast';
import { strapi } from '../harness/booted';
import { note } from './note-order';
import { ALL, EPCI, forgetAdditions, territory, type BodyName, type Territory } from './territory';

const NOTE = 'plugin::guide.local-note';
const SERVICE = 'plugin::guide.local-service';
const OWN_ENTRY = 'plugin::guide.own-entry';

let sites: Territory;

beforeAll(async () => {
  sites = await territory();
});
beforeEach(forgetAll);
afterAll(forgetAll);

async function forgetAll() {
  await forgetAdditions();
  await inPlatform(() => strapi.db.connection('guide_own_entries').delete());
}

interface Shared {
  readonly from_site: number;
  readonly from_name: string;
  readonly from_body: string;
  readonly content: string;
}

const shared = (): Promise<Shared[]> => strapi.db.connection('guide_shared_additions').select();

const write = (uid: string, data: object, where: BodyName = 'epci') =>
  inSite(sites[where], () =>
    strapi
      .documents(uid as typeof NOTE)
      .create({ data: data as never, status: 'published' } as never),
  ) as Promise<{ documentId: string }>;

const rowsOf = (table: string, where: object) => strapi.db.connection(table).where(where);

const bodyOf = async (where: BodyName) => {
  const link = await rowsOf('sites_collectivity_lnk', { site_id: sites[where].key }).first();
  return (link as { collectivity_id: number }).collectivity_id;
};

/** Changes a row for as long as something is looked at. */
async function meanwhile(table: string, id: number, change: object, look: () => Promise<void>) {
  const columns = Object.keys(change);
  const before = (await inPlatform(() => rowsOf(table, { id }).first(columns))) as object;
  await inPlatform(() => rowsOf(table, { id }).update(change));
  try {
    await look();
  } finally {
    await inPlatform(() => rowsOf(table, { id }).update(before));
  }
}

describe.each([
  ['a note', NOTE, note(EPCI)],
  ['a service', SERVICE, { service: 'R90001', reason: 'Le four est éteint.', ...EPCI }],
  ['an entry of its own', OWN_ENTRY, { title: 'Composter', body: '<p>Un bac.</p>', ...EPCI }],
])('%s that an EPCI shares', (_what, uid, data) => {
  beforeEach(async () => {
    await write(uid, data);
    expect(await shared()).toMatchObject([{ from_site: sites.epci.key }]);
  });
  afterEach(async () => {
    expect(await shared()).toHaveLength(1);
  });

  test.each([
    ['bears another number', { siren: '900000099' }],
    ['is an EPCI no more', { kind: 'commune' }],
  ])('is read nowhere once its body %s', async (_how, change) => {
    await meanwhile('collectivities', await bodyOf('epci'), change, async () => {
      expect(await shared()).toEqual([]);
    });
  });

  test('is read nowhere while its site is closed', async () => {
    await meanwhile('sites', sites.epci.key, { closed_at: new Date() }, async () => {
      expect(await shared()).toEqual([]);
    });
  });

  test('bears the name that its body and its site have now', async () => {
    await meanwhile('collectivities', await bodyOf('epci'), { name: 'La Plaine' }, async () => {
      expect(await shared()).toMatchObject([{ from_body: 'La Plaine', from_name: 'La Vallée' }]);
    });
    await meanwhile('sites', sites.epci.key, { name: 'Plaine' }, async () => {
      expect(await shared()).toMatchObject([{ from_name: 'Plaine' }]);
    });
  });

  test('is read nowhere once the site is another body’s', async () => {
    const link = { site_id: sites.epci.key };
    const row = (await inPlatform(() => rowsOf('sites_collectivity_lnk', link).first())) as object;
    await inPlatform(() => rowsOf('sites_collectivity_lnk', link).delete());
    expect(await shared()).toEqual([]);
    await inPlatform(() => strapi.db.connection('sites_collectivity_lnk').insert(row));
  });
});

test('a note that may not be shared any more is kept, and touched, on its site', async () => {
  const { documentId } = await write(NOTE, note(EPCI));
  await meanwhile('collectivities', await bodyOf('epci'), { siren: '900000099' }, async () => {
    await inPlatform(() =>
      rowsOf('local_notes', { document_id: documentId }).update({ read_hash: 'another' }),
    );
    expect(await shared()).toEqual([]);
  });
});

test('what an erased site shared goes with it', async () => {
  const site = await inPlatform(async () => {
    const siren = '900000098';
    const body = await strapi.db
      .query('plugin::sites.collectivity')
      .create({ data: { name: 'Le Causse', kind: 'epci', siren } });
    const data = { name: 'Le Causse', kind: 'mini', template: 'causse', palette: 'pierre' };
    return strapi.db
      .query('plugin::sites.site')
      .create({ data: { ...data, collectivity: body.id } });
  });
  const reach = { reach: 'epci', reachCode: '900000098' };
  await inSite({ key: site.id }, () =>
    strapi.documents(NOTE).create({ data: note(reach) as never }),
  );
  expect(await shared()).toHaveLength(1);
  await inPlatform(() => strapi.db.query('plugin::sites.site').delete({ where: { id: site.id } }));
  expect(await shared()).toEqual([]);
});

describe('only what goes beyond its site stands where all sites read', () => {
  test('and of it, what pages show', async () => {
    await write(NOTE, note(), 'member');
    await write(NOTE, note(EPCI));
    const [one, ...others] = await shared();
    expect(others).toEqual([]);
    expect(Object.keys(JSON.parse(one?.content ?? '{}') as object).toSorted()).toEqual([
      ...['body', 'place', 'side', 'title'],
    ]);
  });

  test('not a note that was narrowed since, even past our screens', async () => {
    const { documentId } = await write(NOTE, note(EPCI));
    await inPlatform(() =>
      rowsOf('local_notes', { document_id: documentId }).update({ reach: 'site' }),
    );
    expect(await shared()).toEqual([]);
  });

  test('nor one that goes to a site that may not say it', async () => {
    const { documentId } = await write(NOTE, note(ALL), 'centre');
    const moved = inPlatform(() =>
      rowsOf('local_notes', { document_id: documentId }).update({ site_key: sites.member.key }),
    );
    await expect(moved).rejects.toThrow('may not write');
    expect(await shared()).toMatchObject([{ from_site: sites.centre.key }]);
  });
});

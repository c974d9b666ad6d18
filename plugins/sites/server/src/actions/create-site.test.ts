import { expectOk } from '#platform';
import type { CreatedSite, KnownSite, Party } from '../domain/new-site';
import { openDataDirectory } from '../store/open-data';
import { createSite, type NewSites, type SiteDraft } from './create-site';

const openData = openDataDirectory();
const templateOf = (name: string, ...keys: string[]) => ({
  name,
  label: name,
  description: '',
  palettes: keys.map((key) => ({ key, label: key, colours: () => [] })),
  takes: (palette: string) => keys.includes(palette),
});
const templates = () => [templateOf('causse', 'pierre', 'vigne'), templateOf('bastide', 'tuile')];

interface Kept extends NewSites {
  readonly drafts: SiteDraft[];
}

/** Sites of a platform in memory: what a failed creation began is forgotten. */
function sitesInMemory(): Kept {
  const drafts: SiteDraft[] = [];
  const codeOf = ({ insee, siren, legalName }: Party) => insee ?? siren ?? legalName;
  const known = ({ name, hosts }: SiteDraft, index: number): KnownSite => ({
    key: index + 1,
    name,
    primaryHost: hosts[0]?.name ?? '',
  });
  return {
    drafts,
    async oneAtATime(work) {
      const before = drafts.length;
      try {
        return await work();
      } catch (error) {
        drafts.length = before;
        throw error;
      }
    },
    siteOf(party) {
      const index = drafts.findIndex((draft) => codeOf(draft.party) === codeOf(party));
      const draft = drafts[index];
      return Promise.resolve(draft ? known(draft, index) : null);
    },
    takenHosts(names) {
      const all = drafts.flatMap(({ hosts }) => hosts.map(({ name }) => name));
      return Promise.resolve(new Set(all.filter((name) => names.includes(name))));
    },
    async add(draft, complete) {
      drafts.push(draft);
      const { name, kind, template, palette, party } = draft;
      const primaryHost = draft.hosts[0]?.name ?? '';
      const site = { key: drafts.length, documentId: 'abc', name, kind, template, palette };
      const created: CreatedSite = { ...site, primaryHost, party };
      await complete(created);
      return created;
    },
  };
}

function platformOf(complete: (site: CreatedSite) => Promise<void> = () => Promise.resolve()) {
  const newSites = sitesInMemory();
  const deps = { openData, templates, newSites, platformDomain: 'lot.example', complete };
  return { create: createSite(deps), drafts: newSites.drafts };
}

const cahors = { collectivity: { insee: '46042' }, template: 'causse' };

test('Cahors gets a mini-site at the platform’s sub-domain, in the first palette', async () => {
  const { create, drafts } = platformOf();
  const creation = expectOk(await create(cahors));
  expect(creation).toMatchObject({
    outcome: 'created',
    site: { name: 'Cahors', kind: 'mini', palette: 'pierre', primaryHost: 'cahors.lot.example' },
  });
  expect(drafts[0]?.party).toMatchObject({
    legalName: 'Commune de Cahors',
    office: { name: 'Mairie de Cahors', postalCode: '46000', city: 'Cahors' },
  });
});

test('with a host of its own, the sub-domain of the platform comes second', async () => {
  const { create, drafts } = platformOf();
  await create({ ...cahors, host: 'www.cahors.fr' });
  expect(drafts[0]?.hosts).toEqual([
    { name: 'www.cahors.fr', role: 'primary' },
    { name: 'cahors.lot.example', role: 'platform' },
  ]);
});

test('creating it again changes nothing and says where it is', async () => {
  const { create, drafts } = platformOf();
  await create(cahors);
  const again = expectOk(await create({ ...cahors, template: 'bastide' }));
  expect(again).toEqual({
    outcome: 'already-there',
    site: { key: 1, name: 'Cahors', primaryHost: 'cahors.lot.example' },
  });
  expect(drafts).toHaveLength(1);
});

test('of two communes of one name, the second takes the department too', async () => {
  const { create, drafts } = platformOf();
  await create({ collectivity: { insee: '46266' }, template: 'causse', label: 'vigan' });
  await create({ collectivity: { insee: '46334' }, template: 'causse', label: 'le-vigan' });
  await create({ collectivity: { insee: '30350' }, template: 'causse' });
  expect(drafts.at(-1)?.hosts).toEqual([{ name: 'le-vigan-30.lot.example', role: 'primary' }]);
});

test('the Grand Cahors gets a site named as its inhabitants do', async () => {
  const { create, drafts } = platformOf();
  await create({ collectivity: { siren: '200023737' }, template: 'bastide', kind: 'full' });
  expect(drafts[0]).toMatchObject({
    name: 'Grand Cahors',
    hosts: [{ name: 'grand-cahors.lot.example', role: 'primary' }],
    party: { legalName: 'Communauté d’agglomération du Grand Cahors', departmentCode: '46' },
  });
});

test('the centre is described, since no open data know it', async () => {
  const { create, drafts } = platformOf();
  const centre = { name: 'Centre de gestion du Lot', department: '46', city: 'Cahors' };
  await create({ collectivity: { centre }, template: 'causse', label: 'cdg46' });
  expect(drafts[0]).toMatchObject({
    hosts: [{ name: 'cdg46.lot.example', role: 'primary' }],
    party: { kind: 'centre', departmentName: 'Lot' },
  });
});

test.each([
  [{ collectivity: { insee: '4604' } }, 'insee-malformed'],
  [{ collectivity: { insee: '46999' } }, 'insee-unknown'],
  [{ collectivity: { insee: '75101' } }, 'insee-not-a-commune'],
  [{ collectivity: { siren: '12' } }, 'siren-malformed'],
  [{ collectivity: { siren: '123456789' } }, 'siren-unknown'],
  [{ host: 'https://cahors.fr' }, 'host-malformed'],
  [{ host: 'lot.example' }, 'host-taken'],
  [{ label: 'deux mots' }, 'host-malformed'],
  [{ template: 'gothique' }, 'template-unknown'],
  [{ palette: 'fluo' }, 'palette-unknown'],
])('%j is refused: %s', async (change, reason) => {
  const { create, drafts } = platformOf();
  expect(await create({ ...cahors, ...change })).toMatchObject({ ok: false, reason });
  expect(drafts).toEqual([]);
});

test('a host that leads to another site is refused', async () => {
  const { create } = platformOf();
  await create({ ...cahors, host: 'www.cahors.fr' });
  const gramat = { collectivity: { insee: '46128' }, template: 'causse', host: 'www.cahors.fr' };
  expect(await create(gramat)).toMatchObject({ ok: false, reason: 'host-taken' });
});

test('when a capability fails to add its part, nothing is created', async () => {
  const { create, drafts } = platformOf(() => Promise.reject(new Error('no pages')));
  await expect(create(cahors)).rejects.toThrow('no pages');
  expect(drafts).toEqual([]);
});

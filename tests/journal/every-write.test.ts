import { platform, type JournalEntry } from '#platform';
import { fr } from '../../plugins/platform/admin/src/translations/fr';
import { kindNames } from '../../plugins/platform/server/src/http/journal-kinds';
import { cahors, enrol, EVERYWHERE, helene, inPlatform, ines, signIn, siteOf } from '../cast';
import type { CastSite, Client } from '../cast';
import { strapi } from '../harness/booted';
import { phonePhoto } from '../uploads/samples';

const NEWS = '/content-manager/collection-types/plugin::news.news-item';
const MEMBERSHIPS = '/content-manager/collection-types/plugin::sites.membership';
const SITES = '/content-manager/collection-types/plugin::sites.site';
const FILE = 'plugin::upload.file';

/** Where Hélène works: in the site of Cahors, or on the whole platform. */
let inTown: Client;
let everywhere: Client;
let town: CastSite;
let photo: Buffer;

/** What a write says of what it made: the ids by which the next one names it. */
interface Made {
  readonly id: number;
  readonly documentId: string;
}

beforeAll(async () => {
  town = await siteOf(cahors);
  await enrol(helene, EVERYWHERE);
  await enrol(ines, town);
  inTown = await signIn(helene, town);
  everywhere = await signIn(helene);
  photo = await phonePhoto(400, 300);
});

const unwrap = (body: unknown): Made => {
  const content = (body as { data?: Made } | null)?.data ?? (body as Made | Made[]);
  return (Array.isArray(content) ? content[0] : content) as Made;
};

const news = async (title: string): Promise<Made> =>
  unwrap((await inTown.post(NEWS, { title })).body);

const upload = async (name: string): Promise<Made> =>
  unwrap(
    (
      await inTown
        .send('post', '/upload')
        .field('fileInfo', JSON.stringify({ name, alternativeText: 'Le pont' }))
        .attach('files', photo, name)
    ).body,
  );

const folder = async (name: string): Promise<Made> =>
  unwrap((await inTown.post('/upload/folders', { name, parent: null })).body);

const made = async (path: string, body: object): Promise<Made> =>
  unwrap((await everywhere.post(path, body)).body);

const token = { name: 'Carte', description: '', type: 'read-only', lifespan: null };
const account = (email: string) => ({ firstname: 'Léo', lastname: 'Bru', email, roles: [1] });

/** Lines that were added while something is done, oldest first. */
async function linesOf(work: () => Promise<{ status: number }>): Promise<JournalEntry[]> {
  const read = () => inPlatform(() => platform(strapi).journal.entries({ limit: 30 }));
  const [latest] = await read();
  const { status } = await work();
  expect(status).toBeLessThan(300);
  const known = BigInt(latest?.id ?? 0);
  return (await read()).filter(({ id }) => BigInt(id) > known).reverse();
}

type Line = readonly [action: string, kind: string, label: string | undefined];
type Write = readonly [
  what: string,
  /** Prepares, and returns what is to be watched. */
  prepare: () => Promise<() => Promise<{ status: number }>>,
  lines: readonly Line[],
  where?: 'platform',
];

const WRITES: readonly Write[] = [
  [
    'creating a news item',
    async () => () => inTown.post(NEWS, { title: 'Foire' }),
    [['a créé', 'Actualités', 'Foire']],
  ],
  [
    'changing it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.put(`${NEWS}/${documentId}`, { title: 'Foire aux vins' });
    },
    [['a modifié', 'Actualités', 'Foire aux vins']],
  ],
  [
    'changing it without an open site',
    async () => {
      const { documentId } = await news('Foire');
      return () => everywhere.put(`${NEWS}/${documentId}`, { title: 'Foire aux vins' });
    },
    [['a modifié', 'Actualités', 'Foire aux vins']],
  ],
  [
    'publishing it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.post(`${NEWS}/${documentId}/actions/publish`, { title: 'Foire' });
    },
    [['a publié', 'Actualités', 'Foire']],
  ],
  [
    'publishing at once what is new',
    async () => () => inTown.post(`${NEWS}/actions/publish`, { title: 'Foire' }),
    [
      ['a créé', 'Actualités', 'Foire'],
      ['a publié', 'Actualités', 'Foire'],
    ],
  ],
  [
    'taking it off the site',
    async () => {
      const { documentId } = await news('Foire');
      await inTown.post(`${NEWS}/${documentId}/actions/publish`);
      return () => inTown.post(`${NEWS}/${documentId}/actions/unpublish`);
    },
    [['a retiré du site', 'Actualités', 'Foire']],
  ],
  [
    'giving up its draft',
    async () => {
      const { documentId } = await news('Foire');
      await inTown.post(`${NEWS}/${documentId}/actions/publish`);
      await inTown.put(`${NEWS}/${documentId}`, { title: 'Autre' });
      return () => inTown.post(`${NEWS}/${documentId}/actions/discard`);
    },
    [['a abandonné son brouillon', 'Actualités', 'Foire']],
  ],
  [
    'copying it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.post(`${NEWS}/clone/${documentId}`, { title: 'Foire bis' });
    },
    [['a copié', 'Actualités', 'Foire bis']],
  ],
  [
    'deleting it',
    async () => {
      const { documentId } = await news('Foire');
      return () => inTown.delete(`${NEWS}/${documentId}`);
    },
    [['a supprimé', 'Actualités', 'Foire']],
  ],
  ...(['Publish', 'Unpublish', 'Delete'] as const).map((action): Write => [
    `acting on two at once: ${action}`,
    async () => {
      const documentIds = [(await news('Un')).documentId, (await news('Deux')).documentId];
      if (action === 'Unpublish') await inTown.post(`${NEWS}/actions/bulkPublish`, { documentIds });
      return () => inTown.post(`${NEWS}/actions/bulk${action}`, { documentIds });
    },
    (['Un', 'Deux'] as const).map((label) => [
      { Publish: 'a publié', Unpublish: 'a retiré du site', Delete: 'a supprimé' }[action],
      'Actualités',
      label,
    ]),
  ]),
  [
    'uploading a photo',
    async () => () =>
      inTown
        .send('post', '/upload')
        .field('fileInfo', JSON.stringify({ name: 'pont.jpg', alternativeText: 'Le pont' }))
        .attach('files', photo, 'pont.jpg'),
    [['a déposé', 'Fichiers', 'pont.jpg']],
  ],
  [
    'saying what it shows',
    async () => {
      const { id } = await upload('pont.jpg');
      return () =>
        inTown
          .send('post', `/upload?id=${id}`)
          .field('fileInfo', JSON.stringify({ name: 'viaduc.jpg', alternativeText: 'Le viaduc' }));
    },
    [['a modifié', 'Fichiers', 'viaduc.jpg']],
  ],
  [
    'replacing it',
    async () => {
      const { id } = await upload('pont.jpg');
      return () =>
        inTown
          .send('post', `/upload?id=${id}`)
          .field('fileInfo', JSON.stringify({ name: 'pont.jpg', alternativeText: 'Le pont' }))
          .attach('files', photo, 'pont.jpg');
    },
    [['a remplacé', 'Fichiers', 'pont.jpg']],
  ],
  [
    'deleting it, without an open site',
    async () => {
      const { id } = await upload('pont.jpg');
      return () => everywhere.delete(`/upload/files/${id}`);
    },
    [['a supprimé', 'Fichiers', 'pont.jpg']],
  ],
  [
    'making a folder',
    async () => () => inTown.post('/upload/folders', { name: 'Ponts 1', parent: null }),
    [['a créé', 'Dossiers de fichiers', 'Ponts 1']],
  ],
  [
    'renaming it',
    async () => {
      const { id } = await folder('Ponts 2');
      return () => inTown.put(`/upload/folders/${id}`, { name: 'Ponts 3', parent: null });
    },
    [['a modifié', 'Dossiers de fichiers', 'Ponts 3']],
  ],
  [
    'moving a photo and a folder',
    async () => {
      const [file, moved, target] = [await upload('lot.jpg'), await folder('A'), await folder('B')];
      const body = { fileIds: [file.id], folderIds: [moved.id], destinationFolderId: target.id };
      return () => inTown.post('/upload/actions/bulk-move', body);
    },
    [
      ['a déplacé', 'Fichiers', 'lot.jpg'],
      ['a déplacé', 'Dossiers de fichiers', 'A'],
    ],
  ],
  [
    'deleting a photo and a folder, without an open site',
    async () => {
      const body = { fileIds: [(await upload('lot.jpg')).id], folderIds: [(await folder('C')).id] };
      return () => everywhere.post('/upload/actions/bulk-delete', body);
    },
    [
      ['a supprimé', 'Fichiers', 'lot.jpg'],
      ['a supprimé', 'Dossiers de fichiers', 'C'],
    ],
  ],
  [
    'giving and taking away a role',
    async () => {
      const user = (await enrol(ines, town)).id;
      return async () => {
        const given = await inTown.post(MEMBERSHIPS, { role: 'contributor', user });
        return inTown.delete(`${MEMBERSHIPS}/${unwrap(given.body).documentId}`);
      };
    },
    [
      ['a créé', 'Habilitations', 'Contributeur : Inès Roques'],
      ['a supprimé', 'Habilitations', 'Contributeur : Inès Roques'],
    ],
  ],
  [
    'changing a site, without an open site',
    async () => () => everywhere.put(`${SITES}/${town.documentId}`, { tagline: 'Sur le Lot' }),
    [['a modifié', 'Sites', 'Cahors']],
  ],
  [
    'making an account',
    async () => () => inTown.post('/admin/users', account('leo-1@parvis.test')),
    [['a créé', 'Comptes', 'Léo Bru']],
    'platform',
  ],
  [
    'changing it',
    async () => {
      const { id } = await made('/admin/users', account('leo-2@parvis.test'));
      return () => everywhere.put(`/admin/users/${id}`, { firstname: 'Léa' });
    },
    [['a modifié', 'Comptes', 'Léa Bru']],
    'platform',
  ],
  [
    'deleting several',
    async () => {
      const ids = [(await made('/admin/users', account('leo-3@parvis.test'))).id];
      return () => everywhere.post('/admin/users/batch-delete', { ids });
    },
    [['a supprimé', 'Comptes', 'Léo Bru']],
    'platform',
  ],
  [
    'changing what a role may do',
    async () => {
      const { id } = await made('/admin/roles', { name: 'Lecteur', description: '' });
      return () => inTown.put(`/admin/roles/${id}/permissions`, { permissions: [] });
    },
    [['a modifié', 'Rôles', 'Lecteur']],
    'platform',
  ],
  [
    'making a token',
    async () => () => everywhere.post('/admin/api-tokens', token),
    [['a créé', 'Jetons d’accès', 'Carte']],
    'platform',
  ],
  [
    'deleting a token',
    async () => {
      const { id } = await made('/admin/api-tokens', { ...token, name: 'Autre carte' });
      return () => everywhere.delete(`/admin/api-tokens/${id}`);
    },
    [['a supprimé', 'Jetons d’accès', 'Autre carte']],
    'platform',
  ],
];

const written = WRITES.map(([what, prepare, lines, where]) => ({ what, prepare, lines, where }));

test.each(written)('$what is told in words, once for each thing', async (write) => {
  const lines = await linesOf(await write.prepare());
  const kindOf = kindNames(strapi);
  const told = lines.map(({ action, subject, label }) => [
    fr[`action.${action}` as keyof typeof fr],
    kindOf(subject),
    label,
  ]);
  expect(told).toHaveLength(write.lines.length);
  expect(told).toEqual(expect.arrayContaining([...write.lines]));
  for (const { actor, site, documentId } of lines) {
    expect(actor.name).toBe('Hélène Cassan');
    expect(site).toBe(write.where === 'platform' ? 0 : town.key);
    expect(documentId).toEqual(expect.any(String));
  }
});

test('a question is not told of, whatever its method', async () => {
  const lines = await linesOf(() => inTown.post('/admin/permissions/check', { permissions: [] }));
  expect(lines).toEqual([]);
});

test('every kind of thing that the administration writes has a name on screen', () => {
  const kindOf = kindNames(strapi);
  const routes = strapi.server.listRoutes() as unknown as { path: string }[];
  const nameless = routes
    .map(({ path }) => path)
    .filter((path) => /^\/(admin|upload|i18n|users-permissions|content-type-builder)\//.test(path))
    .filter((path) => kindOf(path) === path);
  expect(nameless).toEqual([]);
  expect(kindOf(FILE)).toBe('Fichiers');
});

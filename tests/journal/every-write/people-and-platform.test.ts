import { enrol, ines } from '../../cast';
import { everywhere, inTown, made, openDesk, tellsEach, town, unwrap, type Write } from './telling';

beforeAll(openDesk);

const MEMBERSHIPS = '/content-manager/collection-types/plugin::sites.membership';
const SITES = '/content-manager/collection-types/plugin::sites.site';

const token = { name: 'Carte', description: '', type: 'read-only', lifespan: null };
const account = (email: string) => ({ firstname: 'Léo', lastname: 'Bru', email, roles: [1] });

/** What becomes of roles, sites, accounts and tokens. */
const WRITES: readonly Write[] = [
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
      ['a créé', 'Habilitations', 'Contribution : Inès Roques'],
      ['a supprimé', 'Habilitations', 'Contribution : Inès Roques'],
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

tellsEach(WRITES);

import { expectOk } from '#platform';
import type { AccountOrder } from '../domain/account';
import { createAccount, type Accounts } from './create-account';

function accountsInMemory() {
  const emails: string[] = [];
  const held = new Set<string>();
  const accounts: Accounts = {
    atomically: (work) => work(),
    ensure({ email }) {
      const known = emails.indexOf(email);
      if (known < 0) emails.push(email);
      return Promise.resolve({ id: emails.indexOf(email) + 1, created: known < 0 });
    },
    grant(account, role, site) {
      const membership = `${account} ${role} ${site}`;
      const isNew = !held.has(membership);
      held.add(membership);
      return Promise.resolve(isNew);
    },
  };
  return { accounts, held };
}

const sites = {
  find: (text: string) => Promise.resolve(text === '46057' ? { key: 57 } : null),
};

const colette: AccountOrder = {
  email: 'colette@cardaillac.example',
  firstname: 'Colette',
  lastname: 'Bessières',
  password: 'Les-clefs-du-fort-46',
  role: 'contributor',
  site: '46057',
};

test('Colette may write for Cardaillac; asking again changes nothing', async () => {
  const { accounts, held } = accountsInMemory();
  const create = createAccount({ accounts, sites });
  expect(expectOk(await create(colette))).toEqual({ account: 'created', membership: 'granted' });
  expect(expectOk(await create(colette))).toEqual({
    account: 'already-there',
    membership: 'already-there',
  });
  expect([...held]).toEqual(['1 contributor 57']);
});

test('Paul keeps the sites of all the communes: his membership is on the whole platform', async () => {
  const { accounts, held } = accountsInMemory();
  const paul = { ...colette, role: 'webmaster', site: undefined };
  expectOk(await createAccount({ accounts, sites })(paul));
  expect([...held]).toEqual(['1 webmaster 0']);
});

test('a site that does not exist is refused, and no account is made', async () => {
  const { accounts, held } = accountsInMemory();
  const refused = await createAccount({ accounts, sites })({ ...colette, site: '99' });
  expect(refused).toMatchObject({ ok: false, reason: 'site-unknown', details: { given: '99' } });
  expect(held.size).toBe(0);
});

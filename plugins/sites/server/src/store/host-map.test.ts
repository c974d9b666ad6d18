import { createHostMap, type HostRow } from './host-map';

const cahors = { name: 'cahors.fr', site: 1 };
const martel = { name: 'martel.fr', site: 2 };

/** A database whose answers the test holds back. */
function database(...rows: HostRow[]) {
  let table = rows;
  let gate: Promise<void> = Promise.resolve();
  const read = async (sites: readonly number[] | null) => {
    const seen = table.filter(({ site }) => sites === null || sites.includes(site));
    await gate;
    return seen;
  };
  return {
    read,
    write: (...next: HostRow[]) => void (table = next),
    holdBack() {
      let open = () => {};
      gate = new Promise((done) => (open = done));
      return open;
    },
    fail: () => void (gate = Promise.reject(new Error('no database'))),
    recover: () => void (gate = Promise.resolve()),
  };
}

test('a changed site is read again, and the others are not', async () => {
  const db = database(cahors, martel);
  const read = jest.fn(db.read);
  const hosts = createHostMap(read);
  expect(await hosts.find('cahors.fr')).toBe(1);
  db.write({ name: 'www.cahors.fr', site: 1 }, martel);
  hosts.forget(1);
  expect(await hosts.find('www.cahors.fr')).toBe(1);
  expect(await hosts.find('cahors.fr')).toBeUndefined();
  expect(read).toHaveBeenLastCalledWith([1]);
});

test('who asks while the names are read waits for them', async () => {
  const db = database(cahors);
  const hosts = createHostMap(db.read);
  const open = db.holdBack();
  const asked = [hosts.find('cahors.fr'), hosts.find('cahors.fr')];
  open();
  expect(await Promise.all(asked)).toEqual([1, 1]);
});

test.each([
  ['one site', 1],
  ['everything', null],
])('what is said of %s while the names are read is not lost', async (_what, forgotten) => {
  const db = database(cahors);
  const hosts = createHostMap(db.read);
  const open = db.holdBack();
  const asked = hosts.find('www.cahors.fr');
  db.write({ name: 'www.cahors.fr', site: 1 });
  hosts.forget(forgotten);
  open();
  expect(await asked).toBe(1);
});

test('everything may be forgotten while one site is read', async () => {
  const db = database(cahors);
  const hosts = createHostMap(db.read);
  await hosts.find('cahors.fr');
  hosts.forget(1);
  const open = db.holdBack();
  const asked = hosts.find('martel.fr');
  db.write(cahors, martel);
  hosts.forget(null);
  open();
  expect(await asked).toBe(2);
});

test('a change that could not be read is read later', async () => {
  const db = database(cahors);
  const hosts = createHostMap(db.read);
  await hosts.find('cahors.fr');
  db.write(martel);
  hosts.forget(2);
  db.fail();
  await expect(hosts.find('martel.fr')).rejects.toThrow('no database');
  db.recover();
  expect(await hosts.find('martel.fr')).toBe(2);
});

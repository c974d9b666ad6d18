import { sourcesToTry } from './sources-to-try';

const OFFICIAL = 'https://dila.example/vosdroits-latest.zip';
const ON_DISK = '/srv/vosdroits-2020.tar.xz';

const tried = (kind: 'archive' | 'examples', address: string) =>
  sourcesToTry({ kind, address }, [OFFICIAL, ON_DISK]);

test('a platform without guide tries every source, the best first', () => {
  expect(sourcesToTry(null, [OFFICIAL, ON_DISK])).toEqual([OFFICIAL, ON_DISK]);
  expect(tried('examples', '')).toEqual([OFFICIAL, ON_DISK]);
});

test('an archive of the disk never replaces the official guide', () => {
  expect(tried('archive', OFFICIAL)).toEqual([OFFICIAL]);
  expect(tried('archive', '/elsewhere/archive.zip')).toEqual([OFFICIAL]);
});

test('an archive of the disk is read again where it is the guide', () => {
  expect(tried('archive', ON_DISK)).toEqual([OFFICIAL, ON_DISK]);
});

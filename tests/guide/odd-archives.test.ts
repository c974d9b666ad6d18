import { examplesArchive, guide } from '#guide';
import { expectOk } from '#platform';
import { strapi } from '../harness/booted';
import { SOURCE as source } from './shown-guide';
import { audience, entries, entry, forgetGuide, redirections, titleOf } from './small-guide';

beforeEach(forgetGuide);
afterAll(forgetGuide);

/** Folders of an archive may hold files of the same name. */
const archiveOf = (...files: readonly (readonly [id: string, title: string])[]) => ({
  done: () => 1,
  *files() {
    for (const [id, title] of files) {
      yield { name: `${id}.xml`, bytes: Buffer.from(entry(id, title)) };
    }
  },
});

test('an entry that an archive holds twice is stored once, and reported', async () => {
  const archive = archiveOf(['F1', 'Un'], ['F2', 'Deux'], ['F1', 'Encore un']);
  const report = expectOk(await guide(strapi).importGuide({ audience, archive, source }));
  expect(report).toMatchObject({ entries: 2, unreadable: [{ file: 'F1.xml' }] });
  expect(await titleOf('F1')).toBe('Un');
});

test('a day that does not exist costs no entry and no import', async () => {
  const wrong = entry('F1', 'Un').replace('2026-03-02', '2026-02-31');
  const archive = examplesArchive({
    ...entries(3),
    'F1.xml': wrong,
    'redirections.xml': redirections('2026-02-31', {}),
  });
  const report = expectOk(await guide(strapi).importGuide({ audience, archive, source }));
  expect(report).toMatchObject({ entries: 3, textsOn: '2026-03-02', unreadable: [] });
});

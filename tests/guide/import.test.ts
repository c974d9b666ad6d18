import { EXAMPLES_SOURCE, examplesArchive, guide, type ImportReport } from '#guide';
import { expectOk, platform } from '#platform';
import { strapi } from '../harness/booted';
import { officialCorpus } from './official-files';
import { SOURCE as source } from './shown-guide';
import {
  audience,
  entries,
  entry,
  forgetGuide,
  redirections,
  titleOf,
  type Files,
} from './small-guide';

beforeEach(forgetGuide);
afterAll(forgetGuide);

const importing = (files: Files, acceptLoss = false) =>
  guide(strapi).importGuide({ audience, archive: examplesArchive(files), source, acceptLoss });

const imported = async (files: Files): Promise<ImportReport> => expectOk(await importing(files));

const reading = () => guide(strapi).reading();

test('what was imported can be read, with what is known of the archive', async () => {
  await imported({
    'F1.xml': entry('F1', 'Le four'),
    'N1.xml': entry('N1', 'Le village', 'Theme'),
  });
  const found = await reading().entryAt(audience, 'F1');
  expect(found).toMatchObject({ facts: { id: 'F1', title: 'Le four' }, file: 'F1.xml' });
  expect(found?.tree.kind).toBe('publication');
  expect(await reading().currentGeneration(audience)).toMatchObject({
    ...source,
    entries: 2,
    textsOn: '2026-03-02',
  });
});

test('the examples are a guide of their own kind', async () => {
  const order = { audience, archive: examplesArchive(), source: EXAMPLES_SOURCE };
  expectOk(await guide(strapi).importGuide(order));
  expect(await reading().currentGeneration(audience)).toMatchObject({ kind: 'examples' });
  const themes = await reading().entriesOf(audience, ['Theme']);
  expect(themes.map(({ id }) => id)).toEqual(['N90001']);
  expect((await reading().termsOf(audience)).every(({ element }) => element.kind)).toBe(true);
});

test('a second import stores only what was added or changed, and removes what is gone', async () => {
  await imported(entries(20));
  const { 'F3.xml': _gone, ...kept } = entries(20);
  const after = { ...kept, 'F2.xml': entry('F2', 'Autre titre'), 'F99.xml': entry('F99', 'Neuve') };
  expect(await imported(after)).toMatchObject({
    added: ['F99'],
    changed: ['F2'],
    removed: ['F3'],
    entries: 20,
  });
  expect(await reading().entryAt(audience, 'F3')).toBeNull();
  expect(await titleOf('F2')).toBe('Autre titre');
  expect(await imported(after)).toMatchObject({ added: [], changed: [], removed: [] });
});

test('an entry that moved is found by its old name, on the day of its archive', async () => {
  const { redirected, textsOn } = await imported({
    ...entries(3),
    'redirections.xml': redirections('2026-08-01', { F77: 'F2' }),
  });
  expect({ redirected, textsOn }).toEqual({ redirected: 1, textsOn: '2026-08-01' });
  expect(await reading().redirectionOf(audience, 'F77')).toEqual({
    kind: 'entry',
    audience,
    id: 'F2',
  });
});

test('the report names elements that nobody announced, and links that lead nowhere', async () => {
  const text = '<Parfum>anis</Parfum> <LienInterne LienPublication="F404">là</LienInterne>';
  const linked = '<LienInterne LienPublication="F1">ici</LienInterne>';
  const report = await imported({
    'F1.xml': entry('F1', 'Un', 'Dossier', text),
    'F2.xml': entry('F2', 'Deux', 'Dossier', linked),
  });
  expect(report.unknown).toEqual([{ name: 'Parfum', entries: 1 }]);
  expect(report.brokenLinks).toEqual([{ from: 'F1', to: 'F404' }]);
});

test('a link to an audience that lacks its entry is not broken where its own has it', async () => {
  await imported(entries(1));
  const text = (id: string) =>
    `<LienInterne LienPublication="${id}" audience="Professionnels">là</LienInterne>`;
  const files = {
    'F30.xml': entry('F30', 'Un', 'Dossier', text('F31') + text('F404')),
    'F31.xml': entry('F31', 'Deux'),
  };
  const archive = examplesArchive(files);
  const order = { audience: 'particuliers', archive, source } as const;
  const { brokenLinks } = expectOk(await guide(strapi).importGuide(order));
  expect(brokenLinks).toEqual([{ from: 'F30', to: 'professionnels:F404' }]);
});

test('a link is known in whatever audience has its entry, its own first', async () => {
  await imported(entries(2));
  const known = await reading().knownAmong('particuliers', ['F2', 'F404']);
  expect(known.get('F2')).toEqual({
    audience,
    id: 'F2',
    type: 'Fiche d’information',
    title: 'Fiche F2',
  });
  expect(known.get('F404')).toBeUndefined();
});

test('an archive that lost more than a tenth of its entries is refused, unless told', async () => {
  await imported(entries(20));
  expect(await importing(entries(17))).toMatchObject({
    reason: 'lost-entries',
    details: { lost: 3, of: 20 },
  });
  expect(await titleOf('F20')).toBe('Fiche F20');
  expect(expectOk(await importing(entries(17), true)).removed).toHaveLength(3);
});

test('entries that moved are not lost', async () => {
  await imported(entries(20));
  const moves = { F18: 'F1', F19: 'F1', F20: 'F1' };
  const report = await imported({
    ...entries(17),
    'redirections.xml': redirections('2026-08-01', moves),
  });
  expect(report.removed).toEqual(['F18', 'F19', 'F20']);
});

test('one file that is not XML leaves its entry as it was, and is reported', async () => {
  await imported(entries(20));
  const report = await imported({ ...entries(20), 'F2.xml': '<Publication><Titre>cut' });
  expect(report).toMatchObject({ removed: [], unreadable: [{ file: 'F2.xml' }] });
  expect(await titleOf('F2')).toBe('Fiche F2');
});

test('what an import that died had stored is not seen, and is not stored again', async () => {
  await imported(entries(20));
  const after = {
    ...entries(20),
    'F1.xml': entry('F1', 'Autre'),
    'F20.xml': entry('F20', 'Autre'),
  };
  const dying = {
    done: () => 0,
    *files() {
      for (const [name, xml] of Object.entries(after)) yield { name, bytes: Buffer.from(xml) };
      throw new Error('killed');
    },
  };
  await expect(guide(strapi).importGuide({ audience, archive: dying, source })).rejects.toThrow();
  expect(await titleOf('F1')).toBe('Fiche F1');
  expect(await imported(after)).toMatchObject({ changed: ['F1', 'F20'], added: [] });
  expect(await titleOf('F20')).toBe('Autre');
});

test('what an import that died had stored of another archive is forgotten', async () => {
  await imported(entries(20));
  const dying = {
    done: () => 0,
    *files() {
      yield { name: 'F55.xml', bytes: Buffer.from(entry('F55', 'Jamais')) };
      throw new Error('killed');
    },
  };
  await expect(guide(strapi).importGuide({ audience, archive: dying, source })).rejects.toThrow();
  expect(await imported(entries(20))).toMatchObject({ added: [], changed: [] });
  expect(await titleOf('F55')).toBeUndefined();
});

test('while an import is under way visitors read the old guide, then all of the new one', async () => {
  await imported(entries(2));
  const seen: unknown[] = [];
  const look = async () => seen.push([await titleOf('F1'), await titleOf('F2')]);
  const archive = {
    done: () => 0,
    async *files() {
      yield { name: 'F1.xml', bytes: Buffer.from(entry('F1', 'Neuf 1')) };
      await look();
      yield { name: 'F2.xml', bytes: Buffer.from(entry('F2', 'Neuf 2')) };
      await look();
    },
  };
  expectOk(await guide(strapi).importGuide({ audience, archive, source }));
  await look();
  const old = ['Fiche F1', 'Fiche F2'];
  expect(seen).toEqual([old, old, ['Neuf 1', 'Neuf 2']]);
});

test('every site forgets its pages when a guide is renewed', async () => {
  const told: (number | null)[] = [];
  platform(strapi).siteChanges.subscribe((site) => void told.push(site));
  await imported(entries(1));
  for (let tries = 0; tries < 50 && !told.includes(null); tries += 1) await pause(20);
  expect(told).toContain(null);
});

const pause = (milliseconds: number) => new Promise((done) => void setTimeout(done, milliseconds));

test('the varied official corpus is read whole, and nothing of it is unknown', async () => {
  const files: Record<string, string> = {};
  for await (const { name, xml } of officialCorpus()) files[name] = xml;
  if (Object.keys(files).length === 0) return;
  const report = await imported(files);
  expect(report).toMatchObject({ unknown: [], unreadable: [] });
  expect(report.entries).toBe(Object.keys(files).length);
  expect(await imported(files)).toMatchObject({ added: [], changed: [], removed: [] });
});

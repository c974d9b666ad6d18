import {
  EXAMPLES_SOURCE,
  examplesArchive,
  guide,
  type Audience,
  type GuideSource,
  type ImportReport,
} from '#guide';
import { expectOk } from '#platform';
import { strapi } from '../harness/booted';
import { entry, forgetGuide } from './small-guide';

const audience: Audience = 'professionnels';
const source: GuideSource = {
  kind: 'archive',
  address: 'https://dila.example/a.zip',
  file: 'a.zip',
};

beforeEach(forgetGuide);
afterAll(forgetGuide);

const importing = (entries: Record<string, string>) =>
  guide(strapi).importGuide({ audience, archive: examplesArchive(entries), source });

const imported = async (entries: Record<string, string>): Promise<ImportReport> =>
  expectOk(await importing(entries));

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
});

test('a second import stores only what was added or changed, and removes what is gone', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `F${index + 1}`);
  const before = Object.fromEntries(names.map((id) => [`${id}.xml`, entry(id, `Fiche ${id}`)]));
  await imported(before);
  const after: Record<string, string> = { ...before, 'F2.xml': entry('F2', 'Autre titre') };
  delete after['F3.xml'];
  after['F99.xml'] = entry('F99', 'Nouvelle');
  expect(await imported(after)).toMatchObject({
    added: ['F99'],
    changed: ['F2'],
    removed: ['F3'],
    entries: 20,
  });
  expect(await reading().entryAt(audience, 'F3')).toBeNull();
  expect((await reading().entryAt(audience, 'F2'))?.facts.title).toBe('Autre titre');
  expect(await imported(after)).toMatchObject({ added: [], changed: [], removed: [] });
});

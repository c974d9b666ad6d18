import { renderToString as render } from 'preact-render-to-string';
import { firstMissing, textsOfHtml, textsOfXml } from '../../../../tests/guide/said-in-order';
import {
  officialCorpus,
  sharedGuideFile,
  wholeAudience,
  wholeAudienceHere,
  type OfficialFile,
} from '../../../../tests/guide/official-files';
import { censusPivots, entriesOfTheFormat } from '../../../../tests/guide/official-format';
import { htmlErrors } from '../../../../tests/html/html-errors';
import { ELEMENTS } from './domain/elements';
import { isEntryId } from './domain/links';
import { readEntry } from './domain/read-entry';
import { guideExamples } from './examples/entries';
import type { GuideLinks } from './views/at';
import { EntryArticle } from './views/entry-article';

const links: GuideLinks = {
  entry: (id, audience = 'Particuliers') =>
    audience === 'Particuliers' && isEntryId(id)
      ? { href: `/guide/particuliers/${id}` }
      : { href: `https://official.example/${id}` },
  asset: (name) => `/guide/images/${name}`,
};

function drawn({ name, xml }: OfficialFile): string {
  const read = readEntry(xml);
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  const source = {
    kind: 'archive',
    address: 'https://dila.example/v.zip',
    archive: 'v.zip',
  } as const;
  const file = { ...source, name, date: '2020-11-05', current: false };
  return render(<EntryArticle entry={read.value.entry} links={links} local={{}} file={file} />);
}

const inPage = (article: string): string =>
  `<!doctype html><html lang="fr"><head><title>Fiche</title></head><body><main>${article}</main></body></html>`;

/** What is wrong with the page of an official file, in a line. */
function faultsOf(official: OfficialFile, judge: (html: string) => string[]): string[] {
  const html = drawn(official);
  const missing = firstMissing(textsOfXml(official.xml), textsOfHtml(html));
  const faults = [
    ...(missing === null ? [] : [`missing « ${missing} »`]),
    ...deadAnchors(html).map((id) => `no #${id}`),
    ...judge(html),
  ];
  return faults.map((fault) => `${official.name}: ${fault}`);
}

/** Links inside the page that lead nowhere. */
function deadAnchors(html: string): string[] {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return [...html.matchAll(/ href="#([^"]*)"/g)].flatMap(([, id = '']) => (ids.has(id) ? [] : id));
}

async function faultsIn(
  files: AsyncGenerator<OfficialFile>,
  judge: (html: string) => string[],
): Promise<string[]> {
  const faults: string[] = [];
  for await (const official of files) faults.push(...faultsOf(official, judge));
  return faults;
}

describe('our own entries', () => {
  const examples = Object.entries(guideExamples).map(([name, xml]) => ({ name, xml }));

  test('hold every element of the format', () => {
    const all = examples.map(({ xml }) => xml).join('');
    const absent = Object.keys(ELEMENTS).filter((name) => !new RegExp(`<${name}[ />]`).test(all));
    expect(absent).toEqual([]);
  });

  test.each(examples)('$name is said whole, in order, as valid HTML', (official) => {
    expect(faultsOf(official, (html) => htmlErrors(inPage(html)))).toEqual([]);
  });
});

describe('what compares a page with its file', () => {
  const file = '<P><A>one</A> and <B>two</B></P>';
  const page = ['one', 'and', 'two'];

  test('finds a text that was dropped', () => {
    expect(firstMissing(textsOfXml(file), ['one', 'two'])).toBe('and');
  });

  test('finds texts that changed places', () => {
    expect(firstMissing(textsOfXml(file), ['and', 'one', 'two'])).toBe('and');
  });

  test('is content with the whole, whatever we say in between', () => {
    expect(firstMissing(textsOfXml(file), ['our title', ...page, 'our footer'])).toBeNull();
  });
});

/** What the archive of 2020 itself says wrongly: two dossiers of another audience, a sigle. */
const BROKEN_BY_THE_ARCHIVE = ['N22150', 'N31331', 'R52720'];

/** Entries of this audience that a page leads to, and that the archive does not hold. */
const deadEntries = (html: string, names: ReadonlySet<string>): string[] =>
  [...html.matchAll(/ href="\/guide\/particuliers\/([FNR]\d+)"/g)].flatMap(([, id = '']) =>
    names.has(`${id}.xml`) || BROKEN_BY_THE_ARCHIVE.includes(id) ? [] : `no entry ${id}`,
  );

const format = entriesOfTheFormat();
const testOfFormat = format.length > 0 ? test : test.skip;

testOfFormat(
  'each element is said whole, as valid HTML, wherever the format lets it stand',
  () => {
    const faults = format.flatMap((one) => faultsOf(one, (html) => htmlErrors(inPage(html))));
    expect(faults).toEqual([]);
  },
  120_000,
);

testOfFormat('no element and no attribute of the format is unknown', () => {
  const unknown = format.flatMap(({ xml }) => {
    const read = readEntry(xml);
    return read.ok ? read.value.unknown : [read.reason];
  });
  expect(unknown).toEqual([]);
});

/** Whom the national entries send to: a code of the directory, and how they call it. */
const pivots = censusPivots();

(pivots.length > 0 ? test : test.skip)(
  'whoever an entry sends to is named, beside the official search, where no counter is known',
  () => {
    const faults = pivots.filter(({ pivot, title }) => {
      const contact = `<OuSAdresser ID="R1" type="Local"><Titre>${title}</Titre><PivotLocal>${pivot}</PivotLocal><RessourceWeb URL="https://annuaire.example/ou"/></OuSAdresser>`;
      const html = drawn({ name: pivot, xml: `<Publication ID="F1">${contact}</Publication>` });
      return !html.includes(`<a href="https://annuaire.example/ou">${title}</a>`);
    });
    expect(pivots.length).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  },
);

const corpusHere = sharedGuideFile('corpus-particuliers.tar.gz') !== undefined;

(corpusHere ? test : test.skip)(
  'every text of the official corpus stands in its page, in order, as valid HTML',
  async () => {
    const faults = await faultsIn(officialCorpus(), (html) => htmlErrors(inPage(html)));
    expect(faults.slice(0, 20)).toEqual([]);
  },
  120_000,
);

(wholeAudienceHere() ? test : test.skip)(
  'every text of the whole audience stands in its page, in order, and its links lead somewhere',
  async () => {
    const names = new Set<string>();
    for await (const { name } of wholeAudience()) names.add(name);
    const faults = await faultsIn(wholeAudience(), (html) => deadEntries(html, names));
    expect(faults.slice(0, 20)).toEqual([]);
  },
  600_000,
);

import { renderToString as render } from 'preact-render-to-string';
import { firstMissing, textsOfHtml, textsOfXml } from '../../../../tests/guide/said-in-order';
import {
  officialCorpus,
  sharedGuideFile,
  wholeAudience,
  type OfficialFile,
} from '../../../../tests/guide/official-files';
import { htmlErrors } from '../../../../tests/html/html-errors';
import { readEntry } from './domain/read-entry';
import type { GuideLinks } from './views/at';
import { EntryArticle } from './views/entry-article';

const links: GuideLinks = {
  entry: (id) => ({ href: `/guide/particuliers/${id}` }),
  asset: (name) => `/guide/images/${name}`,
};

const WAIVED: readonly string[] = [];

function drawn({ name, xml }: OfficialFile): string {
  const read = readEntry(xml);
  if (!read.ok) throw new Error(`${name}: ${read.reason}`);
  const file = { address: 'https://dila.example/v.zip', name, date: '2020-11-05', current: false };
  return render(<EntryArticle entry={read.value.entry} links={links} local={{}} file={file} />);
}

const inPage = (article: string): string =>
  `<!doctype html><html lang="fr"><head><title>Fiche</title></head><body><main>${article}</main></body></html>`;

/** What is wrong with the page of an official file, in a line. */
function faultsOf(official: OfficialFile, judge: (html: string) => string[]): string[] {
  const html = drawn(official);
  const missing = firstMissing(textsOfXml(official.xml), textsOfHtml(html));
  return [...(missing === null ? [] : [`missing « ${missing} »`]), ...judge(html)].map(
    (fault) => `${official.name}: ${fault}`,
  );
}

async function faultsIn(
  files: AsyncGenerator<OfficialFile>,
  judge: (html: string) => string[],
): Promise<string[]> {
  const faults: string[] = [];
  for await (const official of files) faults.push(...faultsOf(official, judge));
  return faults;
}

const corpusHere = sharedGuideFile('corpus-particuliers.tar.gz') !== undefined;
const wholeAsked = process.env.GUIDE_WHOLE_AUDIENCE === '1';

(corpusHere ? test : test.skip)(
  'every text of the official corpus stands in its page, in order, as valid HTML',
  async () => {
    const faults = await faultsIn(officialCorpus(), (html) => htmlErrors(inPage(html), WAIVED));
    expect(faults.slice(0, 20)).toEqual([]);
  },
  120_000,
);

(corpusHere && wholeAsked ? test : test.skip)(
  'every text of the whole audience stands in its page, in order',
  async () => {
    const faults = await faultsIn(wholeAudience(), () => []);
    expect(faults.slice(0, 20)).toEqual([]);
  },
  600_000,
);

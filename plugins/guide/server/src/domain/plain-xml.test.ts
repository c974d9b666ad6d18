import { officialCorpus } from '../../../../../tests/guide/official-files';
import { guideExamples } from '../examples/entries';
import { readPlainXml } from './plain-xml';
import { readEntry } from './read-entry';

/** In pieces, a file goes through the whole parser. */
const wholly = (xml: string) => readEntry([xml]);

const inEntry = (content: string) => `<Publication ID="F1" type="Fiche">${content}</Publication>`;

test.each([
  ['comments', inEntry('<Titre>a<!-- <b> & -->c</Titre>')],
  ['instructions', `<?xml version="1.0"?>\n<?style a?>${inEntry('<Titre/>')}\n`],
  ['raw text', inEntry('a <![CDATA[<b> & c]]> d')],
  ['characters by name and by number', inEntry('&amp;&lt;&gt;&quot;&apos;&#233;&#xE9;')],
  ['attributes in either quote, on several lines', inEntry(`<Titre type='a "b"'\n\tID = "R1"/>`)],
  ['white space in an attribute', inEntry('<Titre type="a\n\tb &lt; c"/>')],
  ['a byte order mark', `\ufeff${inEntry('a')}`],
  ['line ends of Windows', inEntry('a\r\nb\rc')],
  ['a document type', `<!DOCTYPE Publication [<!ENTITY a "b">]>${inEntry('c')}`],
  ['names with accents', inEntry('<Rangée><Cellule>a</Cellule></Rangée >')],
])('%s are read as the whole parser reads them', (_what, xml) => {
  expect(readEntry(xml)).toEqual(wholly(xml));
});

test.each([
  ['a tag closed by another name', inEntry('<Titre>a</Cellule>')],
  ['a tag that is not closed', '<Publication><Titre>a</Publication>'],
  ['a text outside', `${inEntry('a')} b`],
  ['two roots', `${inEntry('a')}${inEntry('b')}`],
  ['an ampersand alone', inEntry('a & b')],
  ['an entity that nobody declared', inEntry('a&nbsp;b')],
  ['an entity whose name every object has', inEntry('a&constructor;b')],
  ['an attribute without quotes', inEntry('<Titre type=a/>')],
  ['a tag inside an attribute', inEntry('<Titre type="<b>"/>')],
  ['attributes that touch', inEntry('<Titre type="a"ID="b"/>')],
  ['a character that XML forbids', inEntry('a\u0000b')],
  ['a comment without end', inEntry('<!-- a')],
  ['nothing', ''],
])('%s is left to the whole parser', (_what, xml) => {
  expect(readPlainXml(xml, new Set())).toBeNull();
  expect(readEntry(xml)).toEqual(wholly(xml));
});

test('every file of ours and of the official corpus is read as the whole parser reads it', async () => {
  for (const xml of Object.values(guideExamples)) expect(readEntry(xml)).toEqual(wholly(xml));
  for await (const { xml } of officialCorpus()) {
    expect(JSON.stringify(readEntry(xml))).toBe(JSON.stringify(wholly(xml)));
  }
});

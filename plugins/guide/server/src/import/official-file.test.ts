/** What one file may leave in the lists that many pages hold. */
import { readOfficialFile } from './official-file';

const read = (inside: string) =>
  readOfficialFile(
    {
      name: 'F1.xml',
      bytes: Buffer.from(
        `<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F1">${inside}</Publication>`,
      ),
    },
    'hash',
    'particuliers',
  );

test.each(['title', 'subject', 'description'])('an entry whose %s is a book is refused', (name) => {
  const book = 'mot '.repeat(20_000);
  expect(read(`<dc:${name}>${book}</dc:${name}>`)).toMatchObject({ reason: 'too-large' });
});

test('an explanation without end stays in its entry, and out of the glossary', () => {
  const term = (id: string, text: string) =>
    `<Definition ID="${id}"><Titre>Four</Titre><Texte><Paragraphe>${text}</Paragraphe></Texte></Definition>`;
  const found = read(term('R1', 'Il cuit.') + term('R2', 'Il cuit. '.repeat(10_000)));
  expect(found).toMatchObject({ ok: true, value: { terms: [{ id: 'R1', title: 'Four' }] } });
});

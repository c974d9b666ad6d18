import { expectOk } from '#platform';
import { renderToString } from 'preact-render-to-string';
import { readEntry } from '../domain/read-entry';
import { EntryArticle } from './entry-article';

const TEXT = '<Texte><Paragraphe>Le four.</Paragraphe></Texte>';
const SEE_ALSO = '<VoirAussi><Titre>Moulin</Titre></VoirAussi>';
const LAW = '<Reference URL="https://textes.example/four"><Titre>Règlement</Titre></Reference>';
const ENTRIES = '<Fiche ID="F90001">Allumer</Fiche>';
const NOTE = 'De la commune';

/** The page of an entry, with a note at its end. */
function pageOf(content: string): string {
  const { entry } = expectOk(readEntry(`<Publication ID="F1">${content}</Publication>`));
  const links = { entry: () => null, asset: () => null };
  const local = {
    notes: (place: string, side: string) => place === '' && side === 'after' && <p>{NOTE}</p>,
  };
  const source = { kind: 'archive', archive: 'v.zip', date: null, current: true } as const;
  return renderToString(<EntryArticle entry={entry} links={links} local={local} file={source} />);
}

test.each([
  ['before what leads elsewhere', TEXT + SEE_ALSO + LAW, ['Le four', NOTE, 'Moulin', 'Règlement']],
  ['at the end where nothing follows', TEXT, ['Le four', NOTE]],
  ['after an introduction that comes last', ENTRIES + TEXT + LAW, ['Allumer', 'Le four', NOTE]],
  ['after the entries of a dossier without words', ENTRIES + SEE_ALSO, ['Allumer', NOTE, 'Moulin']],
  ['before lists that a silent mark follows', `${TEXT + LAW}<FAQ/>`, [NOTE, 'Règlement']],
  ['alone in an empty entry', '', [NOTE]],
])('a note at the end of an entry stands %s', (_where, content, order) => {
  const page = pageOf(content);
  const found = order.map((words) => page.indexOf(words));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
});

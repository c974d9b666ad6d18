import type { PageExample } from '#web';
import { factsOf } from '../domain/facts';
import { readEntry } from '../domain/read-entry';
import type { GuideEntry } from '../domain/tree';
import { guideExamples } from '../examples/entries';
import type { GuideLinks, LocalParts } from './at';
import { EntryPage } from './entry-page';
import { LocalNote, type LocalNoteProps } from './local-note';
import { guideWays } from './guide-ways.examples';

const links: GuideLinks = {
  entry: (id) => ({ href: `/guide/particuliers/${id}` }),
  asset: () => null,
};

const NOTES: Readonly<Record<string, LocalNoteProps>> = {
  ' before': {
    documentId: 'fours',
    speaker: { where: 'Dans le Lot', by: 'Centre de gestion du Lot' },
    title: 'Les fours du département',
    body: '<p>Le four est allumé le samedi.</p>',
  },
  'premiere-fournee/le-bois after': {
    documentId: 'bois',
    speaker: { where: 'Dans votre commune', by: null },
    title: '',
    body: '<h2>Du bois sec</h2><p>La commune fournit <a href="/four">les fagots</a>.</p><ul><li>chêne</li><li>hêtre</li></ul>',
  },
};

const local: LocalParts = {
  notes(place, side) {
    const note = NOTES[`${place} ${side}`];
    return note ? <LocalNote {...note} /> : null;
  },
  counter: (pivot) => (pivot === 'mairie' ? <p>Ouverte le matin</p> : null),
};

/** Every type of document, drawn from entries of our own. */
export const guidePages: PageExample[] = [
  ...guideWays,
  ...Object.entries(guideExamples).map(([name, xml]) => guideExample(name, xml)),
];

/** The page of an official file: `F1234.xml`. */
export function guideExample(name: string, xml: string): PageExample {
  const entry = entryOf(xml);
  const { id, title, description, trail } = factsOf(entry);
  const page = {
    title,
    description,
    path: `/guide/particuliers/${id}`,
    breadcrumb: trail.map((level) => ({
      label: level.title,
      href: `/guide/particuliers/${level.id}`,
    })),
  };
  const file = {
    kind: 'archive' as const,
    address: 'https://donnees.example/vosdroits-latest.zip',
    archive: 'vosdroits-latest.zip',
    name,
    date: '2026-03-02',
    current: false,
  };
  return {
    name: `guide-${id}`,
    draw: (site) => (
      <EntryPage site={site} page={page} entry={entry} links={links} local={local} file={file} />
    ),
  };
}

function entryOf(xml: string): GuideEntry {
  const read = readEntry(xml);
  if (!read.ok) throw new Error(read.details?.message);
  return read.value.entry;
}

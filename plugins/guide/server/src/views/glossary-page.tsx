import { Layout, PageHead, type Framed } from '#web';
import { anchorsOf } from '../domain/anchors';
import { placesOf } from '../domain/places';
import type { GuideElement } from '../domain/tree';
import type { GuideLinks } from './at';
import { drawChildren, unbroken } from './draw';
import { DatedNotice, GuideMentions, type SourceFile } from './source-mentions';
import { VIEWS } from './views';

export interface GlossaryWord {
  readonly id: string;
  readonly title: string;
  readonly element: GuideElement;
}

export interface GlossaryProps {
  /** The words of each letter. */
  letters: readonly { letter: string; words: readonly GlossaryWord[] }[];
  links: GuideLinks;
  file: SourceFile;
}

/** The words that the guide explains, from A to Z. */
export const GlossaryPage = ({ site, page, letters, links, file }: Framed & GlossaryProps) => (
  <Layout site={site} page={page}>
    <div class="page guide-glossary">
      <PageHead title={page.title} />
      <DatedNotice file={file} />
      <nav class="guide-letters" aria-label="Lettres">
        <ul>
          {letters.map(({ letter }) => (
            <li>
              <a href={`#lettre-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, words }) => (
        <section aria-labelledby={`lettre-${letter}`}>
          <h2 id={`lettre-${letter}`}>{letter}</h2>
          <dl>
            {words.map((word) => (
              <Word word={word} links={links} />
            ))}
          </dl>
        </section>
      ))}
      <GuideMentions file={file} />
    </div>
  </Layout>
);

function Word({ word: { id, title, element }, links }: { word: GlossaryWord; links: GuideLinks }) {
  const entry = { kind: 'publication', children: [element] } as const;
  const page = { anchors: anchorsOf(entry), places: placesOf(entry), links, local: {}, type: '' };
  const at = { level: 3, page: { ...page, views: VIEWS } };
  return (
    <div id={id}>
      <dt>{unbroken(title)}</dt>
      <dd class="guide-entry">{drawChildren(element, at, { title: () => null })}</dd>
    </div>
  );
}

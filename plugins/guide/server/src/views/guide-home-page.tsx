import { fr, Layout, PageHead, type Framed, type Link } from '#web';
import { unbroken } from './draw';
import { Audiences, type AudienceLink } from './audiences';
import { GuideSearchForm } from './guide-search-form';
import { OwnShelves, type OwnShelvesProps } from './own-shelves';
import { DatedNotice, GuideMentions, type SourceFile } from './source-mentions';

export interface ThemeCard extends Link {
  /** What the theme holds, in the words of the DILA. */
  summary?: string;
}

export interface GuideHomeProps {
  lead: string;
  searchHref: string;
  /** Homes of the guides that there are, this one marked. */
  audiences: readonly AudienceLink[];
  /** What the commune and the bodies above it wrote themselves. */
  own?: OwnShelvesProps['shelves'];
  themes: readonly ThemeCard[];
  /** « Je déménage », « J’attends un enfant ». */
  lifeEvents: readonly Link[];
  /** What people come to the town hall for. */
  atTownHall: readonly Link[];
  /** Words to look for, that this guide holds. */
  examples: readonly string[];
  glossaryHref: string | null;
  file: SourceFile;
}

/** The way into the guide: by words, by event of life, by theme. */
export const GuideHomePage = ({ site, page, ...guide }: Framed & GuideHomeProps) => (
  <Layout site={site} page={page}>
    <div class="page guide-home">
      <PageHead title={page.title} lead={guide.lead} />
      <Audiences audiences={guide.audiences} />
      <GuideSearchForm
        examples={guide.examples}
        action={guide.searchHref}
        audience={guide.audiences.find(({ current }) => current)?.name}
      />
      <DatedNotice file={guide.file} />
      {guide.own && <OwnShelves shelves={guide.own} />}
      <Shelf title="Comment faire si…" name="events" links={guide.lifeEvents} />
      <Shelf title="Avec votre mairie" name="town-hall" links={guide.atTownHall} />
      <Themes themes={guide.themes} />
      {guide.glossaryHref && (
        <p class="guide-glossary-link">
          <a class="more" href={guide.glossaryHref}>
            Les mots de l’administration, de A à Z
          </a>
        </p>
      )}
      <GuideMentions file={guide.file} />
    </div>
  </Layout>
);

const Themes = ({ themes }: Pick<GuideHomeProps, 'themes'>) =>
  themes.length === 0 ? null : (
    <section class="guide-themes" aria-labelledby="guide-themes">
      <h2 id="guide-themes">Par thème</h2>
      <ul>
        {themes.map(({ label, href, summary }) => (
          <li>
            <a href={href}>{unbroken(label)}</a>
            {summary && <p>{unbroken(summary)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );

interface ShelfProps {
  title: string;
  name: string;
  links: readonly Link[];
}

const Shelf = ({ title, name, links }: ShelfProps) =>
  links.length === 0 ? null : (
    <section class={`guide-shelf guide-${name}`} aria-labelledby={`guide-${name}`}>
      <h2 id={`guide-${name}`}>{fr(title)}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{unbroken(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );

import { Figure, FileLink, fr, Layout, longDate, Prose, Section } from '#web';
import type { FileLinkProps, Framed, IsoDate, Photo, SafeHtml } from '#web';
import { NewsTeasers, type NewsTeaser } from '../home-news/home-news';

export interface NewsItemPageProps extends Framed {
  title: string;
  kicker?: string;
  publishedOn: IsoDate;
  /** Shown when it differs from the day of publication. */
  updatedOn?: IsoDate;
  summary?: string;
  body: SafeHtml;
  /** The first illustrates the title, the others follow the text. */
  photos: Photo[];
  files: FileLinkProps[];
  /** Where the item comes from when another site wrote it. */
  source?: { label: string; href: string };
  others: NewsTeaser[];
}

/** One news item: its text, images and attached documents. */
export const NewsItemPage = ({ site, page, ...item }: NewsItemPageProps) => (
  <Layout site={site} page={page}>
    <article class="page article news-item">
      <Head {...item} />
      {item.photos[0] && (
        <Figure photo={item.photos[0]} sizes="(min-width: 64em) 60rem, 100vw" priority />
      )}
      <Prose html={item.body} />
      <Gallery photos={item.photos.slice(1)} />
      <Files files={item.files} />
      {item.source && (
        <p class="source">
          {fr('Source : ')}
          <a href={item.source.href}>{fr(item.source.label)}</a>
        </p>
      )}
    </article>
    {item.others.length > 0 && (
      <Section
        id="autres"
        class="other-news"
        title="À lire aussi"
        more={{ label: 'Toutes les actualités', href: '/actualites' }}
      >
        <NewsTeasers items={item.others} />
      </Section>
    )}
  </Layout>
);

type Item = Omit<NewsItemPageProps, 'site' | 'page'>;

const Head = ({ title, kicker, publishedOn, updatedOn, summary }: Item) => (
  <header class="page-head">
    {kicker && <p class="kicker">{fr(kicker)}</p>}
    <h1>{fr(title)}</h1>
    <p class="dates">
      Publié le <time datetime={publishedOn}>{longDate(publishedOn)}</time>
      {updatedOn && updatedOn.slice(0, 10) !== publishedOn.slice(0, 10) && (
        <>
          , mis à jour le <time datetime={updatedOn}>{longDate(updatedOn)}</time>
        </>
      )}
    </p>
    {summary && <p class="lead">{fr(summary)}</p>}
  </header>
);

const Gallery = ({ photos }: { photos: Photo[] }) =>
  photos.length > 0 ? (
    <div class="gallery">
      {photos.map((photo) => (
        <Figure photo={photo} sizes="(min-width: 48em) 30rem, 100vw" />
      ))}
    </div>
  ) : null;

const Files = ({ files }: { files: FileLinkProps[] }) =>
  files.length > 0 ? (
    <section class="attached" aria-labelledby="telecharger">
      <h2 id="telecharger">{files.length > 1 ? 'Documents joints' : 'Document joint'}</h2>
      <ul class="files">
        {files.map((file) => (
          <li>
            <FileLink {...file} />
          </li>
        ))}
      </ul>
    </section>
  ) : null;

import { Layout, type Framed } from '#web';
import { EntryArticle, type EntryArticleProps } from './entry-article';

export type EntryPageProps = Framed & EntryArticleProps;

/** Makes the interactive parts of an entry quicker to use. */
const GuideScript = ({ site: { assets } }: Pick<Framed, 'site'>) => {
  const src = assets.islands?.['guide'];
  return src ? <script type="module" src={src} /> : null;
};

/** An entry inside the site that shows it. */
export const EntryPage = ({ site, page, ...article }: EntryPageProps) => (
  <Layout site={site} page={page}>
    <EntryArticle {...article} />
    <GuideScript site={site} />
  </Layout>
);

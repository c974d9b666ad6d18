import { Layout, type Framed } from '#web';
import { EntryArticle, type EntryArticleProps } from './entry-article';

export type EntryPageProps = Framed & EntryArticleProps;

/** An entry inside the site that shows it. */
export const EntryPage = ({ site, page, ...article }: EntryPageProps) => (
  <Layout site={site} page={page}>
    <EntryArticle {...article} />
  </Layout>
);

import { fr, Layout, PageHead, People, Prose } from '#web';
import type { Framed, Person, SafeHtml } from '#web';

export interface TeamPageProps extends Framed {
  lead?: string;
  /** `Le maire et les adjoints`, `Les conseillers municipaux`, `Le secrétariat`… */
  groups: { title: string; people: Person[] }[];
  /** Committees, council meetings… */
  body?: SafeHtml;
}

/** Whom one meets at the town hall. */
export const TeamPage = ({ site, page, lead, groups, body }: TeamPageProps) => (
  <Layout site={site} page={page}>
    <div class="page team">
      <PageHead title={page.title} lead={lead} />
      {groups.map(({ title, people }, index) => (
        <section class="block-part" aria-labelledby={`groupe-${index}`}>
          <h2 id={`groupe-${index}`}>{fr(title)}</h2>
          <People people={people} />
        </section>
      ))}
      {body && <Prose html={body} />}
    </div>
  </Layout>
);

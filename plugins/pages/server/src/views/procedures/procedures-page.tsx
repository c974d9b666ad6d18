import { fr, Layout, PageHead, Prose } from '#web';
import type { Framed, Link, SafeHtml } from '#web';

export interface ProcedureLink extends Link {
  detail?: string;
  /** `En ligne`, `En mairie`, `Sur rendez-vous`… */
  where?: string;
}

export interface ProceduresPageProps extends Framed {
  lead?: string;
  /** `Papiers et état civil`, `Logement et travaux`… */
  groups: { title: string; links: ProcedureLink[] }[];
  body?: SafeHtml;
}

/** What can be done here, by subject. */
export const ProceduresPage = ({ site, page, lead, groups, body }: ProceduresPageProps) => (
  <Layout site={site} page={page}>
    <div class="page procedures">
      <PageHead title={page.title} lead={lead} />
      {groups.map(({ title, links }, index) => (
        <section class="block-part" aria-labelledby={`sujet-${index}`}>
          <h2 id={`sujet-${index}`}>{fr(title)}</h2>
          <ul class="procedure-links">
            {links.map((link) => (
              <Procedure {...link} />
            ))}
          </ul>
        </section>
      ))}
      {body && <Prose html={body} />}
    </div>
  </Layout>
);

const Procedure = ({ label, href, detail, where }: ProcedureLink) => (
  <li>
    <p class="practical-title">
      <a href={href}>{fr(label)}</a>
    </p>
    {where && <p class="kicker">{fr(where)}</p>}
    {detail && <p>{fr(detail)}</p>}
  </li>
);

import { fr, Layout, longDate, PageHead, Prose } from '#web';
import type { Framed, Link, SafeHtml } from '#web';

export interface OwnEntryProps {
  /** « Dans votre commune », « Dans le Lot, Centre de gestion du Lot » */
  readonly writer: string;
  readonly lead?: string;
  readonly body: SafeHtml;
  /** `2026-03-02` */
  readonly savedOn: string;
  /** The page of the national guide under which it is listed. */
  readonly theme: Link | null;
}

/** An entry that a body of the platform wrote itself: nothing of it is the official guide's. */
export const OwnEntryPage = ({ site, page, ...entry }: Framed & OwnEntryProps) => (
  <Layout site={site} page={page}>
    <article class="page own-entry">
      <PageHead title={page.title} lead={entry.lead} />
      <Prose html={entry.body} />
      <p class="source">
        {fr(`${entry.writer}. Mis à jour le `)}
        <time datetime={entry.savedOn}>{longDate(entry.savedOn)}</time>
      </p>
      {entry.theme && (
        <p>
          {fr('Dans le guide : ')}
          <a href={entry.theme.href}>{fr(entry.theme.label)}</a>
        </p>
      )}
    </article>
  </Layout>
);

import { fr, type Link } from '#web';

export interface OwnShelvesProps {
  /** Under the name of who wrote: « Dans votre commune », « Dans le Lot ». */
  readonly shelves: readonly {
    readonly title: string;
    readonly links: readonly (Link & { readonly summary?: string })[];
  }[];
}

/** What the commune and the bodies above it explain themselves. */
export const OwnShelves = ({ shelves }: OwnShelvesProps) => (
  <>
    {shelves.map(({ title, links }, at) => (
      <section class="guide-shelf guide-own shelf" aria-labelledby={`fiches-locales-${at}`}>
        <h2 id={`fiches-locales-${at}`}>{fr(title)}</h2>
        <ul class="entry-list">
          {links.map(({ label, href, summary }) => (
            <li>
              <a href={href}>{fr(label)}</a>
              {summary && <p>{fr(summary)}</p>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

export interface PaginationProps {
  current: number;
  last: number;
  /** Address of a page of the list; the first has no number. */
  href: (page: number) => string;
  /** `des actualités` */
  of: string;
}

/** The pages of a list; nothing when there is only one. */
export function Pagination({ current, last, href, of }: PaginationProps) {
  if (last < 2) return null;
  return (
    <nav class="pagination" aria-label={`Pages ${of}`}>
      <ul>
        {current > 1 && (
          <li>
            <a class="pagination-step" rel="prev" href={href(current - 1)}>
              Page précédente
            </a>
          </li>
        )}
        {pagesAround(current, last).map((page) =>
          page === 'gap' ? (
            <li class="pagination-gap">…</li>
          ) : (
            <PageLink {...{ page, current, href }} />
          ),
        )}
        {current < last && (
          <li>
            <a class="pagination-step" rel="next" href={href(current + 1)}>
              Page suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

const PageLink = ({
  page,
  current,
  href,
}: { page: number } & Pick<PaginationProps, 'current' | 'href'>) => (
  <li>
    <a href={href(page)} aria-current={page === current ? 'page' : undefined}>
      <span class="visually-hidden">Page </span>
      {page}
    </a>
  </li>
);

/** First, last, and the neighbours of the current page, with gaps between. */
export function pagesAround(current: number, last: number): (number | 'gap')[] {
  const shown = [...new Set([1, current - 1, current, current + 1, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((one, other) => one - other);
  return shown.flatMap((page, index) => {
    const before = shown[index - 1];
    return before !== undefined && page - before > 1 ? ['gap' as const, page] : [page];
  });
}

import { FileLink, fr, Layout, PageHead, Pagination } from '#web';
import type { FileLinkProps, Framed } from '#web';

export interface DocumentFilterOption {
  /** Value in the address. */
  value: string;
  label: string;
  /** Documents that it would leave. */
  count: number;
  chosen?: boolean;
}

export interface DocumentListPageProps extends Framed {
  years: DocumentFilterOption[];
  kinds: DocumentFilterOption[];
  /** Documents of this page, latest first, gathered by year. */
  groups: { year: string; documents: FileLinkProps[] }[];
  total: number;
  currentPage: number;
  lastPage: number;
}

/** Documents to download, by year and kind; filters are a plain form. */
export const DocumentListPage = ({ site, page, ...list }: DocumentListPageProps) => (
  <Layout site={site} page={page}>
    <div class="page document-list">
      <PageHead title={page.title} lead={fr(count(list.total))} />
      <Filters years={list.years} kinds={list.kinds} />
      {list.groups.map(({ year, documents }) => (
        <section aria-labelledby={`annee-${year}`} class="year">
          <h2 id={`annee-${year}`}>{year}</h2>
          <ul class="files">
            {documents.map((file) => (
              <li>
                <FileLink {...file} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination
        of="des documents"
        current={list.currentPage}
        last={list.lastPage}
        href={pageAddress(list)}
      />
    </div>
  </Layout>
);

type FiltersProps = Pick<DocumentListPageProps, 'years' | 'kinds'>;

function Filters({ years, kinds }: FiltersProps) {
  if (years.length < 2 && kinds.length < 2) return null;
  return (
    <form class="filters" action="/documents" method="get" aria-label="Filtrer les documents">
      <Choice name="annee" label="Année" everything="Toutes les années" options={years} />
      <Choice name="type" label="Type de document" everything="Tous les types" options={kinds} />
      <button type="submit" class="button">
        Filtrer
      </button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  everything: string;
  options: DocumentFilterOption[];
}

const Choice = ({ name, label, everything, options }: ChoiceProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{everything}</option>
      {options.map(({ value, label: text, count: documents, chosen }) => (
        <option value={value} selected={chosen}>
          {fr(`${text} (${documents})`)}
        </option>
      ))}
    </select>
  </div>
);

function count(total: number): string {
  if (total === 0) return 'Aucun document ne répond à ce choix.';
  return total === 1 ? 'Un document à télécharger' : `${total} documents à télécharger`;
}

/** Address of another page of the same choice. */
function pageAddress({ years, kinds }: FiltersProps): (page: number) => string {
  const year = years.find(({ chosen }) => chosen)?.value;
  const kind = kinds.find(({ chosen }) => chosen)?.value;
  return (page) => {
    const query = new URLSearchParams({
      ...(year && { annee: year }),
      ...(kind && { type: kind }),
      ...(page > 1 && { page: String(page) }),
    });
    return query.size > 0 ? `/documents?${query}` : '/documents';
  };
}

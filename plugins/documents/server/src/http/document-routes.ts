import { ofCommune } from '#sites';
import type { PublicAnswer, PublicRequest, PublicRoute } from '#web';
import { isDocumentKind } from '../domain/document-kind';
import { documentCounts, documentPage, type DocumentChoice } from '../store/public-documents';
import { DocumentListPage } from '../views';
import { groupByYear, presentFilters } from './present-documents';

const PER_PAGE = 30;

export const documentRoutes: readonly PublicRoute[] = [
  {
    module: 'documents',
    path: '/documents',
    query: ['page', 'annee', 'type'],
    answer: answerList,
  },
];

async function answerList(request: PublicRequest): Promise<PublicAnswer> {
  const { site, now, query, reader } = request;
  const choice = choiceOf(query);
  const currentPage = Number(query.get('page') ?? 1);
  if (!choice || !Number.isInteger(currentPage) || currentPage < 1 || currentPage > 10_000) {
    return { kind: 'not-found' };
  }
  const [list, counts] = await Promise.all([
    documentPage(reader, site.key, now, { choice, page: currentPage, size: PER_PAGE }),
    documentCounts(reader, site.key, now),
  ]);
  if (currentPage > 1 && list.items.length === 0) return { kind: 'not-found' };
  const props = {
    ...presentFilters(counts, choice),
    groups: groupByYear(list.items),
    total: list.total,
    currentPage,
    lastPage: Math.max(1, Math.ceil(list.total / PER_PAGE)),
  };
  return {
    kind: 'page',
    page: {
      title: 'Documents',
      description: `Comptes rendus, avis et bulletins ${ofCommune(site)}, à télécharger.`,
      path: '/documents',
      breadcrumb: [],
      ...(query.size > 0 ? { noindex: true } : {}),
    },
    view: (framed) => DocumentListPage({ ...framed, ...props }),
    staleAt: list.changesAt,
  };
}

/** The choice of the filter form (an empty field means all); null for what it cannot send. */
function choiceOf(query: URLSearchParams): DocumentChoice | null {
  const year = query.get('annee') || null;
  const kind = query.get('type') || null;
  if (year !== null && !/^\d{4}$/.test(year)) return null;
  if (kind !== null && !isDocumentKind(kind)) return null;
  return { year, kind };
}

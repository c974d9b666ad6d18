import { collectivityWords } from '#sites';
import { pageNumber, type PublicAnswer, type PublicRequest, type PublicRoute } from '#web';
import { chosenDocuments } from '../domain/document-choice';
import { documentCounts, documentPage } from '../store/public-documents';
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
  const choice = chosenDocuments(query);
  const currentPage = pageNumber(query.get('page'));
  if (choice === null || currentPage === null) return { kind: 'not-found' };
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
      description: `Comptes rendus, avis et bulletins ${collectivityWords(site).ofPlace}, à télécharger.`,
      path: '/documents',
      breadcrumb: [],
      ...(query.size > 0 ? { noindex: true } : {}),
    },
    view: (framed) => DocumentListPage({ ...framed, ...props }),
    staleAt: list.changesAt,
  };
}

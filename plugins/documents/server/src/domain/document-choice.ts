import { isDocumentKind, type DocumentKind } from './document-kind';

/** What a visitor narrows the list to; null for all. */
export interface DocumentChoice {
  readonly year: string | null;
  readonly kind: DocumentKind | null;
}

/** The choice of the filter form (an empty field means all); null for what it cannot send. */
export function chosenDocuments(query: URLSearchParams): DocumentChoice | null {
  const year = query.get('annee') || null;
  const kind = query.get('type') || null;
  if (year !== null && !/^[1-9]\d{3}$/.test(year)) return null;
  if (kind !== null && !isDocumentKind(kind)) return null;
  return { year, kind };
}

import { fileLinkOf, type FileLinkProps } from '#web';
import { DOCUMENT_KINDS, type DocumentKind } from '../domain/document-kind';
import type { DocumentChoice } from '../domain/document-choice';
import type { DocumentCount, DocumentRow } from '../store/public-documents';
import type { DocumentFilterOption } from '../views';

/** A document whose file is missing cannot be downloaded, and is left out. */
export function presentDocument(row: DocumentRow): FileLinkProps | null {
  const [file] = row.file;
  if (!file) return null;
  return {
    ...fileLinkOf(file),
    title: row.title,
    date: row.dated_on,
    kind: DOCUMENT_KINDS[row.kind],
    ...(row.description ? { description: row.description } : {}),
  };
}

export const presentDocuments = (rows: readonly DocumentRow[]): FileLinkProps[] =>
  rows.map(presentDocument).filter((link) => link !== null);

/** Latest year first, as the rows come. */
export function groupByYear(rows: readonly DocumentRow[]) {
  const years = new Map<string, FileLinkProps[]>();
  for (const row of rows) {
    const link = presentDocument(row);
    const year = row.dated_on.slice(0, 4);
    if (link) years.set(year, [...(years.get(year) ?? []), link]);
  }
  return [...years].map(([year, documents]) => ({ year, documents }));
}

/** What each filter would leave, the other one being kept. */
export function presentFilters(counts: readonly DocumentCount[], choice: DocumentChoice) {
  const ofKind = counts.filter(({ kind }) => choice.kind === null || kind === choice.kind);
  const ofYear = counts.filter(({ year }) => choice.year === null || year === choice.year);
  return {
    years: options(sumBy(ofKind, 'year'), choice.year, (year) => year),
    kinds: options(
      sumBy(ofYear, 'kind'),
      choice.kind,
      (kind) => DOCUMENT_KINDS[kind as DocumentKind],
    ),
  };
}

function sumBy(counts: readonly DocumentCount[], key: 'year' | 'kind'): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of counts) sums.set(row[key], (sums.get(row[key]) ?? 0) + row.count);
  return sums;
}

const options = (
  sums: Map<string, number>,
  chosen: string | null,
  labelOf: (value: string) => string,
): DocumentFilterOption[] =>
  [...sums].map(([value, count]) => ({
    value,
    label: labelOf(value),
    count,
    ...(value === chosen ? { chosen: true } : {}),
  }));

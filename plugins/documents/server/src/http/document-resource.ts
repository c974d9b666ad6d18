import { z } from 'zod';
import { apiFile, fileSchema, operation, pageOf, pageQuery, type ApiResource } from '#web';
import { DOCUMENT_KINDS, type DocumentKind } from '../domain/document-kind';
import { documentPage, type DocumentRow } from '../store/public-documents';
import { presentDocument } from './present-documents';

const PER_PAGE = 50;

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

const item = z.object({
  title: z.string(),
  kind: z.enum(kinds),
  kindLabel: z.string(),
  datedOn: z.iso.date(),
  description: z.string().nullable(),
  updatedAt: z.iso.datetime(),
  file: fileSchema,
});

const query = pageQuery.extend({
  year: z
    .string()
    .regex(/^[12]\d{3}$/, 'doit être une année')
    .optional()
    .describe('Année du document'),
  kind: z.enum(kinds).optional().describe('Genre du document'),
});

/** The documents that visitors download, latest first. */
export const documentResource: ApiResource = {
  name: 'documents',
  title: 'Documents',
  module: 'documents',
  operations: [
    operation({
      path: '/api/documents',
      summary: `Les documents, les plus récents d’abord, par ${PER_PAGE}`,
      query,
      answer: pageOf(item),
      async read({ reader, site, now, origin }, { page, year = null, kind = null }) {
        const options = { choice: { year, kind }, page, size: PER_PAGE };
        const list = await documentPage(reader, site.key, now, options);
        const items = list.items.flatMap((row) => present(row, origin));
        const pages = Math.max(1, Math.ceil(list.total / PER_PAGE));
        return { value: { items, total: list.total, page, pages }, staleAt: list.changesAt };
      },
    }),
  ],
};

/** A document whose file is missing cannot be downloaded, and is left out. */
function present(row: DocumentRow, origin: string): z.output<typeof item>[] {
  const link = presentDocument(row);
  if (!link) return [];
  return [
    {
      title: row.title,
      kind: row.kind,
      kindLabel: DOCUMENT_KINDS[row.kind],
      datedOn: row.dated_on,
      description: row.description,
      updatedAt: row.updated_at.toISOString(),
      file: apiFile(link, origin),
    },
  ];
}

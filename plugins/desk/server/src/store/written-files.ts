import type { Core } from '@strapi/strapi';

/** A file of the library as a form shows it. */
export interface WrittenFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly thumbnail: string | null;
  readonly alternativeText: string;
  readonly decorative: boolean;
}

interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly alternativeText: string | null;
  readonly decorative: boolean | null;
  readonly formats: { readonly thumbnail?: { readonly url: string } } | null;
}

export async function writtenFiles(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<WrittenFile[]> {
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query('plugin::upload.file').findMany({
    select: ['id', 'name', 'url', 'alternativeText', 'decorative', 'formats'],
    where: { id: { $in: ids } },
  } as never)) as FileRow[];
  return rows.map(({ formats, alternativeText, decorative, ...file }) => ({
    ...file,
    thumbnail: formats?.thumbnail?.url ?? null,
    alternativeText: alternativeText ?? '',
    decorative: decorative ?? false,
  }));
}

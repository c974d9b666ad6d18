/** Where a platform keeps what a backup holds. */
export interface Places {
  readonly databaseUrl: string;
  /** Folder that `/uploads` serves. */
  readonly uploads: string;
  /** Files that citizens sent, encrypted. */
  readonly privateFiles: string;
}

/** Entries of the archive, in their order: outline, rows, media, private files, manifest. */
export const OUTLINE = 'database/outline.json';
export const MANIFEST = 'manifest.json';
export const ROWS_FOLDER = 'database/rows/';
export const FOLDERS = { uploads: 'media/', privateFiles: 'private/' } as const;

export type FileFolder = keyof typeof FOLDERS;

/** Rows of a table travel in compressed pieces: `database/rows/public.sites/00001.copy.zst`. */
export const rowsEntry = (table: { schema: string; name: string }, piece: number): string =>
  `${ROWS_FOLDER}${table.schema}.${table.name}/${String(piece).padStart(5, '0')}.copy.zst`;

export const tableOfEntry = (entry: string): string =>
  entry.slice(ROWS_FOLDER.length, entry.lastIndexOf('/'));

/** Lets the fence show every site, in the transaction or as long as the client is connected. */
export const seeEverything = (duration: 'transaction' | 'connection'): string => {
  const local = duration === 'transaction';
  return `select set_config('parvis.lowest', '-2147483648', ${local}),
    set_config('parvis.highest', '2147483647', ${local}), set_config('parvis.listed', '', ${local})`;
};

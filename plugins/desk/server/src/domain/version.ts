import type { Kind } from './kind';

export type FieldValue = string | number | null | readonly number[];

/** What an entry says: texts and dates as they are, files by their ids. */
export type Version = Readonly<Record<string, FieldValue>>;

/** An entry at one moment: what is being written, and what the public sees. */
export interface Snapshot {
  readonly draft: Version;
  readonly published: Version | null;
}

/** A row with its files, as the document service answers it. */
export type Row = Readonly<Record<string, unknown>>;

interface FileReference {
  readonly id: number;
}

/** The version that a row holds, with nothing of the row itself. */
export function versionOf({ scalars, media }: Kind, row: Row): Version {
  const texts = scalars.map((name) => [name, (row[name] as string | null | undefined) ?? null]);
  const files = Object.entries(media).map(([name, count]) => [
    name,
    count === 'one' ? idOf(row[name]) : idsOf(row[name]),
  ]);
  return Object.fromEntries([...texts, ...files]) as Version;
}

const idOf = (file: unknown) => (file as FileReference | null | undefined)?.id ?? null;

const idsOf = (files: unknown) =>
  ((files as readonly FileReference[] | null | undefined) ?? []).map(({ id }) => id);

/** Of what a browser hands back, only the fields that the kind has. */
export function onlyFieldsOf({ scalars, media }: Kind, given: Version): Version {
  const names = [...scalars, ...Object.keys(media)];
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

import type { Kind } from '../entry';

/** A file of the library, in a form. */
export interface WrittenFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly thumbnail: string | null;
  readonly alternativeText: string;
  readonly decorative: boolean;
}

/** What the form of either kind holds; each shows its own fields. */
export interface FormValues {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly description: string;
  readonly kind: string;
  /** `2026-11-12` */
  readonly datedOn: string;
  readonly photo: WrittenFile | null;
  readonly files: readonly WrittenFile[];
  /** The public sees it at a date to come, rather than as soon as it is published. */
  readonly later: boolean;
  /** `2026-12-24T18:30`, or nothing. */
  readonly publishFrom: string;
  readonly publishUntil: string;
}

/** `values` of `GET /desk/<kind>/<id>`: as the server names them. */
export type StoredValues = Readonly<Record<string, string | number | null | readonly number[]>>;

export const EMPTY: FormValues = {
  title: '',
  lead: '',
  body: '',
  description: '',
  kind: '',
  datedOn: '',
  photo: null,
  files: [],
  later: false,
  publishFrom: '',
  publishUntil: '',
};

/** What is stored, as the form shows it. */
export function shownValues(
  stored: StoredValues,
  files: readonly WrittenFile[],
  isScheduled: boolean,
): FormValues {
  const text = (name: string) => {
    const value = stored[name];
    return typeof value === 'string' ? value : '';
  };
  const chosen = (name: string) => {
    const ids = [stored[name] ?? []].flat();
    return ids.flatMap((id) => files.find((file) => file.id === id) ?? []);
  };
  return {
    title: text('title'),
    lead: text('lead'),
    body: text('body'),
    description: text('description'),
    kind: text('kind'),
    datedOn: text('datedOn'),
    photo: chosen('cover')[0] ?? null,
    files: [...chosen('attachments'), ...chosen('file')],
    later: isScheduled,
    publishFrom: text('publishFrom'),
    publishUntil: text('publishUntil'),
  };
}

/** What is sent: only the fields of the kind. `keepsDate`: it is online, and stays dated. */
export function sentValues(kind: Kind, values: FormValues, keepsDate: boolean): StoredValues {
  const { title, lead, body, description, datedOn, photo, files, publishUntil } = values;
  const window = {
    publishFrom: values.later || keepsDate ? values.publishFrom : '',
    publishUntil,
  };
  return kind === 'news'
    ? {
        title,
        lead,
        body,
        cover: photo?.id ?? null,
        attachments: files.map(({ id }) => id),
        ...window,
      }
    : { title, kind: values.kind, datedOn, description, file: files[0]?.id ?? null, ...window };
}

import type { Audience } from '../../shared/audience';

/** Addresses of the server, and of our pages, by which entries and notes are reached. */
export const ADDITIONS = '/guide/additions';
export const NOTES = '/guide/notes';
export const SERVICES = '/guide/services';

interface Named {
  readonly audience: Audience;
  readonly id: string;
}

export const entryAddress = ({ audience, id }: Named): string => `/guide/entries/${audience}/${id}`;
export const HOME = '/plugins/guide';
export const entryPage = ({ audience, id }: Named): string => `${HOME}/${audience}/${id}`;
export const differencePage = (note: string): string => `${HOME}/notes/${note}`;

/** In the address of the page of an entry: the note that is to be changed. */
export const NOTE = 'note';

export const notePage = (entry: Named, note: string): string =>
  `${entryPage(entry)}?${NOTE}=${note}`;

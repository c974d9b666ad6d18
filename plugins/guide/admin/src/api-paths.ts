import type { Audience } from '../../shared/audience';

/** Addresses of the server, and of our pages, by which entries and notes are reached. */
export const ADDITIONS = '/guide/additions';
export const REACHES = '/guide/reaches';
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

/** The form of the content manager, where entries of one’s own are written. */
const OWN_ENTRY_FORMS = '/content-manager/collection-types/plugin::guide.own-entry';
export const NEW_OWN_ENTRY = `${OWN_ENTRY_FORMS}/create`;
export const ownEntryForm = (documentId: string): string => `${OWN_ENTRY_FORMS}/${documentId}`;

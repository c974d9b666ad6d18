/** Names of the forms of notes: that of a place, that of a note. */
export const newNoteForm = (place: string): string => `note at ${place}`;
export const noteForm = (documentId: string): string => `note ${documentId}`;

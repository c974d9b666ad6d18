/** What a visitor reads where the DILA wrote a title for its authors. */
export const ASK_ME = 'Répondre à quelques questions';

/** « **CNI Mineur-1ère dde » is a note between authors. */
export const isWorkingTitle = (title: string): boolean => title.startsWith('*');

export const titleForVisitors = (title: string): string => (isWorkingTitle(title) ? ASK_ME : title);

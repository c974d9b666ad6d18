import { makeUseWords } from '#admin/platform';
import { fr } from './fr';

export type { Word } from './fr';
export const PREFIX = 'contact';

/** Says a sentence of this plugin in the language of the person. */
export const useWords = makeUseWords(PREFIX, fr);

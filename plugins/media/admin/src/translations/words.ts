import { makeUseWords } from '#admin/platform';
import { fr } from './fr';

export type { Word } from './fr';
export const PREFIX = 'media';

/** Says a sentence of this plugin in the language of the person. */
export const useWords = makeUseWords(PREFIX, fr);

import type { Word } from '../translations/fr';

type Question = readonly [word: Word, values?: Record<string, string>];

/** What is asked before a note is removed, which names whoever else loses it. */
export const questionFor = (readers: string | null): Question =>
  readers === null ? ['note.remove.text'] : ['note.remove.text.shared', { readers }];

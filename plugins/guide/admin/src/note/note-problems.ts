import type { Reach } from '../../../shared/reach';
import { isAmong } from '../forms/reach';
import type { Word } from '../translations/fr';
import type { NoteValues } from './note-values';

export interface Problem {
  readonly field: keyof NoteValues;
  readonly word: Word;
}

/** What is missing or impossible before anything is sent; each says what to do. */
export function problemsOf(
  { body, limited, from, until, reach }: NoteValues,
  reaches: readonly Reach[],
): Problem[] {
  const problems: Problem[] = [];
  if (body.trim() === '') problems.push({ field: 'body', word: 'note.field.body.missing' });
  if (limited && from === '' && until === '') {
    problems.push({ field: 'from', word: 'note.period.missing' });
  }
  if (limited && from !== '' && until !== '' && until < from) {
    problems.push({ field: 'until', word: 'note.period.wrong' });
  }
  if (!isAmong(reach, reaches)) problems.push({ field: 'reach', word: 'field.reach.missing' });
  return problems;
}

/** The server names the fields of the order; these are named otherwise in the form. */
const FIELDS: Readonly<Record<string, keyof NoteValues>> = {
  publishFrom: 'from',
  publishUntil: 'until',
  reachCode: 'reach',
};

export const problemsOfForm = (
  problems: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(problems).map(([field, sentence]) => [FIELDS[field] ?? field, sentence]),
  );

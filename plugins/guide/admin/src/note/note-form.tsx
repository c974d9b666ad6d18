import type { EntrySheet } from '../../../shared/entry-sheet';
import type { NoteSheet } from '../../../shared/local-note';
import { entryPage, NOTES, notePage } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { useAddition } from '../forms/use-addition';
import { WrittenForm } from '../forms/written-form';
import { inWords, useWords } from '../translations/words';
import { NoteFieldset } from './note-fieldset';
import { problemsOf, problemsOfForm } from './note-problems';
import { fieldsOf, newNote, valuesOf, type NoteValues } from './note-values';
import { useSaved } from './period';

interface Props {
  /** Null for a new one. */
  readonly note: NoteSheet | null;
  readonly place: string;
}

/** A note being written, where it will stand. */
export function NoteForm({ note, place }: Props) {
  const say = useWords();
  const told = useSaved();
  const { sheet } = useEntryDesk();
  const { keeping, save } = useAddition<NoteValues, NoteSheet>(NOTES, note, {
    problemsOf: (values) => inWords(problemsOf(values, sheet.reaches), say),
    fieldsOf: (values) => ({ ...fieldsOf(values, sheet), readHash: sheet.hash }),
    named: problemsOfForm,
    put: (entry, kept) => withNote(entry, kept, note),
    told,
  });
  return (
    <WrittenForm<NoteValues>
      title={say(note ? 'note.editing' : 'note.new')}
      save="note.save"
      values={note ? valuesOf(note) : newNote(place, sheet.reaches)}
      keeping={keeping}
      onSave={save}
      theirs={note ? notePage(sheet, note.documentId) : entryPage(sheet)}
    >
      <NoteFieldset isNew={note === null} />
    </WrittenForm>
  );
}

/** In the place of what it was, even where that was taken away. */
const withNote = (sheet: EntrySheet, kept: NoteSheet, was: NoteSheet | null): EntrySheet => ({
  ...sheet,
  notes: [
    ...sheet.notes.filter(
      ({ documentId }) => documentId !== kept.documentId && documentId !== was?.documentId,
    ),
    kept,
  ],
});

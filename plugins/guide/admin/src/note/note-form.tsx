import { useNotification } from '@strapi/strapi/admin';
import type { EntrySheet, NoteSheet } from '../../../shared/local-additions';
import { entryPage, NOTES, notePage } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { useKeeping } from '../forms/keeping';
import { WrittenForm } from '../forms/written-form';
import { useWords } from '../translations/words';
import { NoteFieldset } from './note-fieldset';
import { useSaved } from './period';
import { problemsOf, problemsOfForm } from './note-problems';
import { fieldsOf, newNote, valuesOf, type NoteValues } from './note-values';

interface Props {
  /** Null for a new one. */
  readonly note: NoteSheet | null;
  readonly place: string;
}

/** A note being written, where it will stand. */
export function NoteForm({ note, place }: Props) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { sheet, reaches, keep } = useEntryDesk();
  const told = useSaved();
  const keeping = useKeeping<NoteSheet>(NOTES, note);

  async function save(values: NoteValues) {
    const problems = problemsOf(values);
    if (problems.length > 0) {
      return Object.fromEntries(problems.map(({ field, word }) => [field, say(word)]));
    }
    const fields = fieldsOf(values, sheet, reaches);
    const kept = await keeping.keep({ ...fields, readHash: sheet.hash });
    if (kept.kind === 'wrong') return problemsOfForm(kept.problems);
    if (kept.kind === 'kept') {
      keep(withNote(sheet, kept.sheet), kept.sheet.documentId);
      toggleNotification({ type: 'success', message: told(kept.sheet) });
    }
    return {};
  }

  return (
    <WrittenForm<NoteValues>
      title={say(note ? 'note.editing' : 'note.new')}
      save="note.save"
      values={note ? valuesOf(note) : newNote(place, reaches)}
      keeping={keeping}
      onSave={save}
      theirs={note ? notePage(sheet, note.documentId) : entryPage(sheet)}
    >
      <NoteFieldset isNew={note === null} />
    </WrittenForm>
  );
}

const withNote = (sheet: EntrySheet, note: NoteSheet): EntrySheet => ({
  ...sheet,
  notes: [...sheet.notes.filter(({ documentId }) => documentId !== note.documentId), note],
});

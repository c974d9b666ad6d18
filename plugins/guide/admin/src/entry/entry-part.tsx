import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { EntryPlace } from '../../../shared/entry-sheet';
import { NoteForm } from '../note/note-form';
import { newNoteForm } from '../note/note-forms';
import { OwnNote } from '../note/own-note';
import { useWords } from '../translations/words';
import { AboveCard } from './above-card';
import { useEntryDesk } from './entry-desk';
import { Part, Row } from './layout';

/** A part of the entry, the notes beside it, and the way to write another. */
export function EntryPart({ place }: { readonly place: EntryPlace }) {
  const { sheet, open } = useEntryDesk();
  const at = ({ place: other }: { readonly place: string }) => other === place.key;
  return (
    <Part $depth={place.depth}>
      <Row>
        <Typography tag="h3" variant="delta">
          {place.title}
        </Typography>
        <AddNote place={place} />
      </Row>
      {sheet.fromAbove
        .filter((one) => one.kind === 'note' && at(one))
        .map((one, index) => (
          <AboveCard key={index} addition={one} />
        ))}
      {sheet.notes.filter(at).map((note) => (
        <OwnNote key={note.documentId} note={note} where={place.title} />
      ))}
      {open === newNoteForm(place.key) && <NoteForm note={null} place={place.key} />}
    </Part>
  );
}

function AddNote({ place: { key, title } }: { readonly place: EntryPlace }) {
  const say = useWords();
  const { sheet, ask, open } = useEntryDesk();
  const form = newNoteForm(key);
  if (!sheet.canWrite || open === form) return null;
  return (
    <Button
      type="button"
      variant="tertiary"
      startIcon={<Plus />}
      aria-label={say('note.add.of', { place: title })}
      onClick={() => ask(form)}
    >
      {say('note.add')}
    </Button>
  );
}

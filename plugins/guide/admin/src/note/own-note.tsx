import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { NoteSheet } from '../../../shared/local-note';
import { differencePage } from '../api-paths';
import { useEntryDesk } from '../entry/entry-desk';
import { Words } from '../entry/layout';
import { OwnCard } from '../entry/own-card';
import { wordsOf } from '../entry/words-of';
import { beyondSite } from '../home/beyond-site';
import { useWords } from '../translations/words';
import { NoteForm } from './note-form';
import { noteForm } from './note-forms';
import { usePeriod } from './period';
import { RemoveNote } from './remove-note';

interface Props {
  readonly note: NoteSheet;
  /** Title of the part beside which it stands. */
  readonly where: string;
}

/** A note of the site: to be read, changed or removed. */
export function OwnNote({ note, where }: Props) {
  const { open } = useEntryDesk();
  if (note.mayTouch && open === noteForm(note.documentId)) {
    return <NoteForm key={note.version} note={note} place={note.place} />;
  }
  return <Shown note={note} where={where} />;
}

function Shown({ note, where }: Props) {
  const say = useWords();
  const period = usePeriod();
  const side = say(`note.side.${note.side}${note.place === '' ? '.whole' : ''}`);
  return (
    <OwnCard
      kept={note}
      label={say('note.of', { place: where })}
      facts={[side, period(note)]}
      acts={<Acts note={note} where={where} />}
    >
      {note.title && <Typography fontWeight="bold">{note.title}</Typography>}
      <Typography tag={Words}>{wordsOf(note.body)}</Typography>
      <State note={note} />
    </OwnCard>
  );
}

function State({ note: { state, documentId } }: Pick<Props, 'note'>) {
  const say = useWords();
  if (state === 'current') return null;
  return (
    <Flex gap={3} wrap="wrap">
      <Typography textColor="danger700">{say(`state.${state}`)}</Typography>
      <Link tag={NavLink} to={differencePage(documentId)}>
        {say('review.see')}
      </Link>
    </Flex>
  );
}

function Acts({ note, where }: Props) {
  const say = useWords();
  const { ask, keep, sheet } = useEntryDesk();
  const { documentId } = note;
  const name = note.title || where;
  const forget = () => {
    const notes = sheet.notes.filter((one) => one.documentId !== documentId);
    keep({ ...sheet, notes }, null);
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        type="button"
        variant="secondary"
        aria-label={say('note.edit.of', { name })}
        onClick={() => ask(noteForm(documentId))}
      >
        {say('note.edit')}
      </Button>
      <RemoveNote
        documentId={documentId}
        name={name}
        readers={beyondSite({ reach: note.reach, words: note.reachWords })}
        onRemoved={forget}
      />
    </Flex>
  );
}

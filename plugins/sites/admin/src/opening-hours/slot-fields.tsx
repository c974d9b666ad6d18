import { Button, TextInput, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { isUnreadable, tidied, type TypedSlot } from './week';

const Row = styled.div`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr);
  gap: 0.8rem;
  align-items: center;

  @media (min-width: 30em) {
    grid-template-columns: 8rem auto 10rem auto 10rem minmax(0, 1fr);
  }
`;

const Part = styled.span`
  grid-row: 1;
  grid-column: 1 / -1;

  @media (min-width: 30em) {
    grid-column: 1;
  }
`;

const NoteButton = styled.div`
  grid-row: 1;
  grid-column: 4;
  justify-self: end;

  @media (min-width: 30em) {
    grid-column: 6;
    justify-self: start;
  }
`;

const NoteLine = styled.div`
  grid-column: 1 / -1;

  @media (min-width: 30em) {
    grid-column: 6;
  }
`;

/** What is wrong with a slot, and with which of its times. */
export interface SlotFault {
  readonly field: 'opens' | 'closes';
  readonly message: string;
}

interface Props {
  /** « Lundi » */
  readonly day: string;
  /** « Matin » */
  readonly part: string;
  readonly slot: TypedSlot;
  readonly fault: SlotFault | undefined;
  readonly change: (slot: TypedSlot) => void;
  /** A time was left that cannot be read. */
  readonly doubt: (field: SlotFault['field'], typed: string) => void;
}

/** From when to when, and what there is to know about it. */
export function SlotFields({ day, part, slot, fault, change, doubt }: Props) {
  const say = useWords();
  const told = useId();
  const words = { day, part: part.toLowerCase() };
  const time = (field: 'opens' | 'closes') => ({
    autoComplete: 'off',
    maxLength: 20,
    value: slot[field],
    'aria-label': say(`hours.${field}`, words),
    hasError: fault?.field === field,
    ...(fault ? { 'aria-describedby': told } : {}),
    onChange: ({ target }: { target: { value: string } }) =>
      change({ ...slot, [field]: target.value }),
    onBlur: () => leave(field),
  });
  function leave(field: SlotFault['field']) {
    if (isUnreadable(slot, field)) return doubt(field, slot[field]);
    const tidy = tidied(slot[field]);
    if (tidy !== slot[field]) change({ ...slot, [field]: tidy });
  }
  return (
    <div>
      <Row>
        <Part>
          <Typography fontWeight="semiBold">{part}</Typography>
        </Part>
        <Typography aria-hidden>{say('hours.from')}</Typography>
        <TextInput {...time('opens')} />
        <Typography aria-hidden>{say('hours.to')}</Typography>
        <TextInput {...time('closes')} />
        <NoteField words={words} note={slot.note} write={(note) => change({ ...slot, note })} />
      </Row>
      <Typography id={told} role="alert" tag="p" textColor="danger700">
        {fault?.message}
      </Typography>
    </div>
  );
}

interface NoteProps {
  readonly words: { readonly day: string; readonly part: string };
  readonly note: string;
  readonly write: (note: string) => void;
}

/** Seldom needed: its field comes when it is asked for. */
function NoteField({ words, note, write }: NoteProps) {
  const say = useWords();
  const [asked, setAsked] = useState(false);
  if (asked || note) {
    return (
      <NoteLine>
        <TextInput
          autoFocus={asked}
          maxLength={255}
          value={note}
          placeholder={say('hours.note.example')}
          aria-label={say('hours.note.field', words)}
          onChange={({ target }: { target: { value: string } }) => write(target.value)}
        />
      </NoteLine>
    );
  }
  return (
    <NoteButton>
      <Button
        type="button"
        variant="ghost"
        aria-label={say('hours.note.of', words)}
        onClick={() => setAsked(true)}
      >
        {say('hours.note')}
      </Button>
    </NoteButton>
  );
}

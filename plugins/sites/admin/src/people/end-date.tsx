import { Button, Field, Modal, TextInput } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useWords } from '../translations/words';
import { useAct } from './acts';
import { FormFooter } from './form-footer';
import type { HeldRole, PeopleDesk } from './people';

interface Props {
  readonly held: HeldRole;
  readonly name: string;
  readonly today: string;
  readonly desk: PeopleDesk;
}

/** The button that opens a role's last day, and the form that changes it. */
export function EndDate({ held, name, today, desk }: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" aria-label={say('people.end.label', { name, role: held.label })}>
          {say('people.end')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('people.end.title', { name, role: held.label })}</Modal.Title>
        </Modal.Header>
        <Form held={held} today={today} desk={desk} close={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Form({ held, today, desk, close }: Omit<Props, 'name'> & { readonly close: () => void }) {
  const say = useWords();
  const { busy, act } = useAct();
  const [day, setDay] = useState(held.endsOn ?? '');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await act(() => desk.setEnd(held, day || null), say('people.end.done'))) close();
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <Modal.Body>
        <Field.Root name="endsOn" hint={say('people.field.end.hint')}>
          <Field.Label>{say('people.field.end')}</Field.Label>
          <TextInput
            type="date"
            min={today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
      </Modal.Body>
      <FormFooter send="people.end.save" busy={busy} />
    </form>
  );
}

import { Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useWords } from '../translations/words';
import { useAct } from './acts';
import { FormFooter } from './form-footer';
import type { People, PeopleDesk } from './people';
import { RoleChoice } from './role-choice';

interface Props {
  readonly people: People;
  readonly desk: PeopleDesk;
  readonly close: () => void;
}

const EMPTY = { email: '', firstname: '', lastname: '', endsOn: '' };

type Typed = typeof EMPTY;

/** Who, which role, until when. */
export function GiveRoleForm({ people, desk, close }: Props) {
  const say = useWords();
  const { busy, act } = useAct();
  const [typed, setTyped] = useState(EMPTY);
  const [role, setRole] = useState('');

  const give = async (event: FormEvent) => {
    event.preventDefault();
    const order = { ...typed, role, endsOn: typed.endsOn || null };
    const done = say('people.give.done', { email: typed.email });
    if (await act(() => desk.give(order), done)) close();
  };

  return (
    <form onSubmit={(event) => void give(event)}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Person typed={typed} setTyped={setTyped} />
          <RoleChoice roles={people.roles} role={role} setRole={setRole} />
          <Field.Root name="endsOn" hint={say('people.field.end.hint')}>
            <Field.Label>{say('people.field.end')}</Field.Label>
            <TextInput
              type="date"
              min={people.today}
              value={typed.endsOn}
              onChange={(event) => setTyped({ ...typed, endsOn: event.target.value })}
            />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <FormFooter send="people.give.send" busy={busy} />
    </form>
  );
}

interface PersonProps {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
}

function Person({ typed, setTyped }: PersonProps) {
  const say = useWords();
  const field = (name: 'email' | 'firstname' | 'lastname') => ({
    value: typed[name],
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
    required: true,
  });
  return (
    <>
      <Field.Root name="email" required hint={say('people.field.email.hint')}>
        <Field.Label>{say('people.field.email')}</Field.Label>
        <TextInput type="email" autoComplete="off" {...field('email')} />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="firstname" required>
        <Field.Label>{say('people.field.firstname')}</Field.Label>
        <TextInput autoComplete="off" {...field('firstname')} />
      </Field.Root>
      <Field.Root name="lastname" required>
        <Field.Label>{say('people.field.lastname')}</Field.Label>
        <TextInput autoComplete="off" {...field('lastname')} />
      </Field.Root>
    </>
  );
}

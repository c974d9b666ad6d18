import { Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { useAct } from './acts';
import { FormFooter } from './form-footer';
import type { People, PeopleDesk, RoleInWords } from './people';

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

interface RoleChoiceProps {
  readonly roles: readonly RoleInWords[];
  readonly role: string;
  readonly setRole: (role: string) => void;
}

const Choices = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  margin: 0;
  padding: 0;
  border: 0;
`;

const Choice = styled.label`
  display: flex;
  gap: 1rem;
  align-items: baseline;
  padding: 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  cursor: pointer;

  &:has(:checked) {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** On a telephone, only the role that is chosen says what it allows: the others stay in sight. */
const Sentence = styled.span`
  display: block;
  color: ${({ theme }) => theme.colors.neutral700};

  @media (max-width: 47.99em) {
    input:not(:checked) ~ * & {
      display: none;
    }
  }
`;

function RoleChoice({ roles, role, setRole }: RoleChoiceProps) {
  const say = useWords();
  return (
    <Choices>
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={1}>
        {say('people.field.role')}
      </Typography>
      {roles.map((one) => (
        <Choice key={one.role}>
          <input
            type="radio"
            name="role"
            value={one.role}
            checked={one.role === role}
            required
            onChange={() => setRole(one.role)}
          />
          <Typography variant="omega">
            <strong>{one.label}</strong> <Sentence>{one.sentence}</Sentence>
          </Typography>
        </Choice>
      ))}
    </Choices>
  );
}

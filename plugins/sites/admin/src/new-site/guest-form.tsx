import { Button, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RoleInWords } from '../people/people';
import { RoleChoice } from '../people/role-choice';
import { useWords, type Word } from '../translations/words';
import type { Guest, GuestProblems } from './draft';
import { Labelled } from './labelled';

const Card = styled.div<{ $atFault: boolean }>`
  padding: 1.6rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid
    ${({ theme, $atFault }) => ($atFault ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: 4px;
`;

const Fields = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.6rem;
  align-items: start;

  @media (min-width: 48em) {
    grid-template-columns: repeat(6, minmax(0, 1fr));

    > * {
      grid-column: span 2;
    }

    > :nth-child(4) {
      grid-column: span 3;
    }

    > :nth-child(5) {
      grid-column: 1 / -1;
    }
  }
`;

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.8rem;
  margin-bottom: 1.2rem;
`;

interface Props {
  readonly position: number;
  readonly guest: Guest;
  readonly roles: readonly RoleInWords[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly problems: GuestProblems;
  readonly isAtFault: boolean;
  /** Was just asked for: what is typed next goes there. */
  readonly isNew: boolean;
  readonly change: (changed: Partial<Guest>) => void;
  readonly remove: () => void;
}

/** One person to invite: who, where to write to them, which role, until when. */
export function GuestForm(props: Props) {
  const { position, guest, roles, problems, isAtFault, change, remove } = props;
  const say = useWords();
  const name = say('new.guest', { position });
  return (
    <Card role="group" $atFault={isAtFault} aria-label={name}>
      <Top>
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
        <Button
          type="button"
          variant="tertiary"
          onClick={remove}
          aria-label={say('new.guest.remove.of', { position })}
        >
          {say('new.guest.remove')}
        </Button>
      </Top>
      <Fields>
        <Text {...props} field="firstname" word="people.field.firstname" />
        <Text {...props} field="lastname" word="people.field.lastname" />
        <Text {...props} field="email" word="people.field.email" />
        <End {...props} />
        <RoleChoice
          roles={roles}
          role={guest.role}
          problem={problems.role && say(problems.role)}
          setRole={(role) => change({ role })}
        />
      </Fields>
    </Card>
  );
}

interface TextProps extends Pick<Props, 'guest' | 'problems' | 'change' | 'isNew'> {
  readonly field: 'firstname' | 'lastname' | 'email';
  readonly word: Word;
}

const Text = ({ guest, problems, change, isNew, field, word }: TextProps) => (
  <Labelled word={word} problem={problems[field]} required>
    <TextInput
      type={field === 'email' ? 'email' : 'text'}
      autoComplete="off"
      autoFocus={isNew && field === 'firstname'}
      maxLength={field === 'email' ? 254 : 80}
      value={guest[field]}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  </Labelled>
);

function End({ guest, today, problems, change }: Props) {
  const say = useWords();
  return (
    <Labelled word="people.field.end" problem={problems.endsOn} hint={say('new.guest.end.hint')}>
      <TextInput
        type="date"
        min={today}
        value={guest.endsOn}
        onChange={({ target }) => change({ endsOn: target.value })}
      />
    </Labelled>
  );
}

import { Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import type { RoleInWords } from './people';

interface Props {
  readonly roles: readonly RoleInWords[];
  readonly role: string;
  readonly setRole: (role: string) => void;
  /** What is wrong with the choice. */
  readonly problem?: string | undefined;
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

/** A role among those that may be given; each says what it allows. */
export function RoleChoice({ roles, role, setRole, problem }: Props) {
  const say = useWords();
  const name = useId();
  return (
    <Choices>
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={1}>
        {say('people.field.role')}
      </Typography>
      {roles.map((one) => (
        <Choice key={one.role}>
          <input
            type="radio"
            name={name}
            value={one.role}
            checked={one.role === role}
            required
            aria-invalid={problem !== undefined}
            onChange={() => setRole(one.role)}
          />
          <Typography variant="omega">
            <strong>{one.label}</strong> <Sentence>{one.sentence}</Sentence>
          </Typography>
        </Choice>
      ))}
      {problem && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {problem}
        </Typography>
      )}
    </Choices>
  );
}

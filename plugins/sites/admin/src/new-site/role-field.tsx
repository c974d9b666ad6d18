import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { RoleInWords } from '../people/people';
import { useWords, type Word } from '../translations/words';
import { Labelled } from './labelled';

interface Props {
  readonly roles: readonly RoleInWords[];
  readonly role: string;
  readonly problem?: Word | undefined;
  readonly onChoose: (role: string) => void;
}

/** A role, and what it allows once it is chosen. */
export function RoleField({ roles, role, problem, onChoose }: Props) {
  const say = useWords();
  const chosen = roles.find((one) => one.role === role);
  return (
    <Labelled word="people.field.role" problem={problem} hint={chosen?.sentence} required>
      <SingleSelect
        value={role}
        placeholder={say('new.guest.role.choose')}
        onChange={(value) => onChoose(String(value))}
      >
        {roles.map((one) => (
          <SingleSelectOption key={one.role} value={one.role}>
            {one.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

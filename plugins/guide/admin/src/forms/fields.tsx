import { Checkbox, Field, Radio, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'date';
}

/** Characters that the server reads; it says itself how long each field may be: nothing is cut. */
const LINE = 2_000;

/** A line of text, or a day. */
export function LineField(props: LineProps) {
  const { name, label, hint, required = false, type = 'text' } = props;
  const { value = '', error, onChange } = useField<string>(name);
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        maxLength={LINE}
        value={value}
        onChange={({ target }: { target: { value: string } }) => onChange(name, target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

const Group = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;

const GroupName = styled.legend`
  padding: 0;
  margin-bottom: 0.8rem;
  font-size: 1.2rem;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
`;

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/** One of a few. */
export function ChoiceField({ name, label, choices }: ChoiceProps) {
  const id = useId();
  const { value = '', error, onChange } = useField<string>(name);
  return (
    <Field.Root name={name} error={error}>
      <Group>
        <GroupName id={id}>{label}</GroupName>
        <Radio.Group
          aria-labelledby={id}
          value={value}
          onValueChange={(chosen: string) => onChange(name, chosen)}
        >
          {choices.map(({ value: one, words }) => (
            <Radio.Item key={one} value={one}>
              {words}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Group>
      <Field.Error />
    </Field.Root>
  );
}

interface TickProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function TickField({ name, children }: TickProps) {
  const { value = false, onChange } = useField<boolean>(name);
  return (
    <Checkbox
      checked={value}
      onCheckedChange={(ticked: boolean | 'indeterminate') => onChange(name, ticked === true)}
    >
      {children}
    </Checkbox>
  );
}

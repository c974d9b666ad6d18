import type { FormInput } from '#admin/platform';
import { Field, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Group = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;

const Legend = styled.legend`
  margin-bottom: 0.4rem;
  padding: 0;
`;

const Help = styled.div`
  margin-top: 0.4rem;
`;

interface Props extends FormInput {
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Several controls that answer one question, with its hint and its error. */
export function ChoiceGroup(props: Props) {
  const { name, label, labelAction, hint, required = false, error, children } = props;
  const id = useId();
  return (
    <Group aria-describedby={`${id}-help`} aria-invalid={Boolean(error)}>
      <Legend>
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
          {required && (
            <Typography tag="span" textColor="danger600" aria-hidden>
              *
            </Typography>
          )}
        </Typography>
        {labelAction}
      </Legend>
      {children}
      <Help id={`${id}-help`}>
        <Field.Root name={name} hint={hint} error={error}>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Help>
    </Group>
  );
}

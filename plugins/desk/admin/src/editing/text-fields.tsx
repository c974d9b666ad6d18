import { Field, Textarea, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ComponentProps } from 'react';
import type { FormValues } from './form-values';

interface Props {
  readonly name: keyof FormValues;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

/** A field of the form, wherever its value comes from. */
export function useText(name: keyof FormValues) {
  const { value, error, onChange } = useField<string>(name);
  return { value: value ?? '', error, write: (text: string) => onChange(name, text) };
}

export function LineField({
  name,
  label,
  hint,
  required = false,
  type = 'text',
}: Props & Pick<ComponentProps<typeof TextInput>, 'type'>) {
  const { value, error, write } = useText(name);
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput type={type} value={value} onChange={(event) => write(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

export function ParagraphField({ name, label, hint }: Props) {
  const { value, error, write } = useText(name);
  return (
    <Field.Root name={name} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} onChange={(event) => write(event.target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

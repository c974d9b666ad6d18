import type { ComponentChildren } from 'preact';
import { fr } from '../../text/french';
import { errorId, fieldId, hintId } from './field-id';

export interface FieldProps {
  name: string;
  label: string;
  /** What to write, or what it is for. */
  hint?: string;
  optional?: boolean;
  value?: string;
  error?: string;
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  maxLength?: number;
}

/** One line of text. */
export const TextField = ({ type = 'text', autocomplete, maxLength, ...field }: TextFieldProps) => (
  <Field {...field}>
    <input
      {...controlOf(field)}
      type={type}
      value={field.value ?? ''}
      autocomplete={autocomplete}
      maxLength={maxLength}
    />
  </Field>
);

/** Several lines of text. */
export const TextArea = ({
  rows = 8,
  maxLength,
  ...field
}: FieldProps & { rows?: number; maxLength?: number }) => (
  <Field {...field}>
    <textarea {...controlOf(field)} rows={rows} maxLength={maxLength}>
      {field.value ?? ''}
    </textarea>
  </Field>
);

export interface Choice {
  value: string;
  label: string;
}

/** One of several, none of them chosen beforehand. */
export const ChoiceField = ({ choices, ...field }: FieldProps & { choices: readonly Choice[] }) => (
  <Field {...field}>
    <select {...controlOf(field)}>
      <option value="">Choisissez…</option>
      {choices.map(({ value, label }) => (
        <option value={value} selected={value === field.value}>
          {fr(label)}
        </option>
      ))}
    </select>
  </Field>
);

const Field = ({
  name,
  label,
  hint,
  optional,
  error,
  children,
}: FieldProps & { children: ComponentChildren }) => (
  <div class={error ? 'form-field has-error' : 'form-field'}>
    <label for={fieldId(name)}>
      {fr(label)}
      {optional && <span class="form-optional"> (facultatif)</span>}
    </label>
    {hint && (
      <p class="form-hint" id={hintId(name)}>
        {fr(hint)}
      </p>
    )}
    {error && (
      <p class="form-error" id={errorId(name)}>
        {fr(error)}
      </p>
    )}
    {children}
  </div>
);

/** What ties a control to its label, its hint and its error. */
const controlOf = ({ name, hint, error, optional }: FieldProps) => {
  const described = [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ');
  return {
    id: fieldId(name),
    name,
    required: !optional,
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  };
};

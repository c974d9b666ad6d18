import { Field, Toggle } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import type { FormInput } from './form-input';

/** Strapi’s switch without its « Effacer »: it says yes or no, and nothing else. */
export function YesOrNo(props: FormInput) {
  const { name, label, labelAction, hint, required = false, disabled = false } = props;
  const say = useWords();
  const { value, error, onChange } = useField<boolean | null>(name);
  const place = useFocusInputField<HTMLInputElement>(name);
  return (
    <Field.Root name={name} hint={hint} error={error} required={required} maxWidth="320px">
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Toggle
        ref={place}
        name={name}
        checked={value ?? null}
        onLabel={say('field.yes')}
        offLabel={say('field.no')}
        disabled={disabled}
        onChange={({ target }) => onChange(name, target.checked)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useWords } from '../translations/words';
import type { FormInput } from './form-input';
import { useOpenChoices } from './open-choices';
import { wordOf, type WordedAttribute } from './words-of';

interface Props extends FormInput {
  readonly attribute?: WordedAttribute;
}

/** Strapi's list of values, each shown by its word instead of its code. */
export function EnumerationInWords(props: Props) {
  const { name, label, labelAction, hint, required = false, disabled = false, attribute } = props;
  const say = useWords();
  const { value, error, onChange } = useField<string | null>(name);
  const { slug = '' } = useParams();
  const open = useOpenChoices(slug, name);
  const offered = attribute?.enum?.filter((code) => !open || open.includes(code) || code === value);
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        disabled={disabled}
        onChange={(chosen) => onChange(name, chosen === '' ? null : String(chosen))}
      >
        {!required && <SingleSelectOption value="">{say('field.none')}</SingleSelectOption>}
        {offered?.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {wordOf(attribute, code)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

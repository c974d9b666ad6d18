import type { FormInput } from '#admin/platform';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { weekdayNames } from './weekday-names';

/**
 * The input of `plugin::sites.weekday`: a number from 1, Monday, to 7, shown by its name. Without
 * Strapi's hint, which would tell the smallest and the largest number.
 */
export default function WeekdayField(props: FormInput) {
  const { name, label, labelAction, required = false, disabled = false } = props;
  const { locale } = useIntl();
  const { value, error, onChange } = useField<number | null>(name);
  return (
    <Field.Root name={name} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ? String(value) : ''}
        disabled={disabled}
        onChange={(chosen) => onChange(name, Number(chosen))}
      >
        {weekdayNames(locale).map((day, index) => (
          <SingleSelectOption key={day} value={String(index + 1)}>
            {day}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}

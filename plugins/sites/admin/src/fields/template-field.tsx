import type { FormInput } from '#admin/platform';
import { useField } from '@strapi/strapi/admin';
import { ChoiceGroup } from './choice-group';
import { ChoicesFailed } from './choices-failed';
import { useSiteChoices } from './choices';
import { TemplatePicker } from './template-picker';

/** The input of `plugin::sites.template`. */
export default function TemplateField(props: FormInput) {
  const { name, disabled = false } = props;
  const { value, error, onChange } = useField<string | null>(name);
  const { choices, failed } = useSiteChoices();
  return (
    <ChoiceGroup {...props} error={error}>
      {failed && <ChoicesFailed />}
      <TemplatePicker
        name={name}
        templates={choices.templates}
        value={value ?? ''}
        disabled={disabled}
        onChoose={(template) => onChange(name, template)}
      />
    </ChoiceGroup>
  );
}

import { useField } from '@strapi/strapi/admin';
import { ChoiceGroup, type FieldProps } from './choice-group';
import { ChoicesFailed } from './choices-failed';
import { chosenModules } from './chosen-modules';
import { useSiteChoices } from './choices';
import { ModulePicker } from './module-picker';

/** The input of `plugin::sites.modules`: a list of names, shown as check boxes. */
export default function ModulesField(props: FieldProps) {
  const { name, disabled = false } = props;
  const { value, error, onChange } = useField<unknown>(name);
  const { choices, failed } = useSiteChoices();
  return (
    <ChoiceGroup {...props} error={error}>
      {failed && <ChoicesFailed />}
      <ModulePicker
        modules={choices.modules}
        chosen={chosenModules(value, choices.modules)}
        disabled={disabled}
        onChoose={(chosen) => onChange(name, chosen)}
      />
    </ChoiceGroup>
  );
}

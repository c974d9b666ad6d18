import { useField } from '@strapi/strapi/admin';
import { ChoiceGroup, type FieldProps } from './choice-group';
import { ChoicesFailed } from './choices-failed';
import { useSiteChoices } from './choices';
import { TickList } from './tick-list';
import { openModules } from './ticked';

/** The input of `plugin::sites.modules`: a list of names, shown as check boxes. */
export default function ModulesField(props: FieldProps) {
  const { name, disabled = false } = props;
  const { value, error, onChange } = useField<unknown>(name);
  const { choices, failed } = useSiteChoices();
  return (
    <ChoiceGroup {...props} error={error}>
      {failed && <ChoicesFailed />}
      <TickList
        choices={choices.modules}
        ticked={openModules(value, choices.modules)}
        disabled={disabled}
        onTick={(open) => onChange(name, open)}
      />
    </ChoiceGroup>
  );
}

import { useField } from '@strapi/strapi/admin';
import { ChoiceGroup, type FieldProps } from './choice-group';
import { ChoicesFailed } from './choices-failed';
import { useSiteChoices } from './choices';
import { TickList } from './tick-list';
import { openData, without } from './ticked';

/**
 * The input of `plugin::sites.closed-data`: a list of the data that programs may not read, shown
 * as boxes for those that they may. What appears one day is open until somebody closes it.
 */
export default function ClosedDataField(props: FieldProps) {
  const { name, disabled = false } = props;
  const { value, error, onChange } = useField<unknown>(name);
  const { choices, failed } = useSiteChoices();
  return (
    <ChoiceGroup {...props} error={error}>
      {failed && <ChoicesFailed />}
      <TickList
        choices={choices.data}
        ticked={openData(value, choices.data)}
        disabled={disabled}
        onTick={(open) => onChange(name, without(open, choices.data))}
      />
    </ChoiceGroup>
  );
}

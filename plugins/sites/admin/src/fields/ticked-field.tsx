import type { FormInput } from '#admin/platform';
import { useField } from '@strapi/strapi/admin';
import { ChoiceGroup } from './choice-group';
import { ChoicesFailed } from './choices-failed';
import { useSiteChoices, type NamedChoice, type SiteChoices } from './choices';
import { TickList } from './tick-list';

interface Props extends FormInput {
  /** What the boxes are. */
  readonly offered: (choices: SiteChoices) => readonly NamedChoice[];
  /** Names of the boxes that a value ticks. */
  readonly tickedIn: (value: unknown, all: readonly NamedChoice[]) => readonly string[];
  /** The value that the ticked boxes make. */
  readonly valueOf: (ticked: readonly string[], all: readonly NamedChoice[]) => readonly string[];
}

/** A list of names, shown as boxes to tick. */
export function TickedField({ offered, tickedIn, valueOf, ...props }: Props) {
  const { name, disabled = false } = props;
  const { value, error, onChange } = useField<unknown>(name);
  const { choices, failed } = useSiteChoices();
  const all = offered(choices);
  return (
    <ChoiceGroup {...props} error={error}>
      {failed && <ChoicesFailed />}
      <TickList
        choices={all}
        ticked={tickedIn(value, all)}
        disabled={disabled}
        onTick={(ticked) => onChange(name, valueOf(ticked, all))}
      />
    </ChoiceGroup>
  );
}

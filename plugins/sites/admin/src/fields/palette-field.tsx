import type { FormInput } from '#admin/platform';
import { useField } from '@strapi/strapi/admin';
import { ChoiceGroup } from './choice-group';
import { ChoicesFailed } from './choices-failed';
import { useSiteChoices } from './choices';
import { PalettePicker } from './palette-picker';

/** The input of `plugin::sites.palette`, with the tones of the template chosen beside it. */
export default function PaletteField(props: FormInput) {
  const { name, disabled = false } = props;
  const { value, error, onChange } = useField<string | null>(name);
  const template = useField<string | null>('template').value;
  const { choices, failed } = useSiteChoices();
  const { templates } = choices;
  const chosen = templates.find((choice) => choice.name === template) ?? templates[0];
  return (
    <ChoiceGroup {...props} error={error}>
      {failed && <ChoicesFailed />}
      <PalettePicker
        name={name}
        palettes={chosen?.palettes ?? []}
        value={value ?? ''}
        disabled={disabled}
        onChoose={(palette) => onChange(name, palette)}
      />
    </ChoiceGroup>
  );
}

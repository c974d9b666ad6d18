import { ChoiceField, LineField } from '../forms/fields';
import { useWords } from '../translations/words';

export function LinkFields() {
  const say = useWords();
  return (
    <>
      <LineField
        name="label"
        label={say('service.field.label')}
        hint={say('service.field.label.hint')}
        required
      />
      <LineField
        name="href"
        label={say('service.field.href')}
        hint={say('service.field.href.hint')}
        required
      />
    </>
  );
}

export function ReasonField() {
  const say = useWords();
  return (
    <LineField
      name="reason"
      label={say('service.field.reason')}
      hint={say('service.field.reason.hint')}
    />
  );
}

export function WhereField() {
  const say = useWords();
  const choices = (['here', 'everywhere'] as const).map((value) => ({
    value,
    words: say(`service.where.${value}`),
  }));
  return <ChoiceField name="where" label={say('service.field.where')} choices={choices} />;
}

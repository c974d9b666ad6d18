import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useEntryDesk } from '../entry/entry-desk';
import { useWords } from '../translations/words';

/** A list has no empty value: the entry as a whole goes by a name of its own. */
const WHOLE = '/';

/** Beside which part the note stands; nothing is chosen when its own is no more. */
export function PlaceField() {
  const say = useWords();
  const { sheet } = useEntryDesk();
  const { value = '', error, onChange } = useField<string>('place');
  const isKnown = value === '' || sheet.places.some(({ key }) => key === value);
  return (
    <Field.Root name="place" error={error}>
      <Field.Label>{say('note.field.place')}</Field.Label>
      <SingleSelect
        value={isKnown ? value || WHOLE : null}
        onChange={(chosen: string | number) =>
          onChange('place', chosen === WHOLE ? '' : String(chosen))
        }
      >
        <SingleSelectOption value={WHOLE}>{say('entry.whole')}</SingleSelectOption>
        {sheet.places.map(({ key, title, depth }) => (
          <SingleSelectOption key={key} value={key}>
            {`${'\u2003'.repeat(depth)}${title}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}

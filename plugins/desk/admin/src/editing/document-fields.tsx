import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../translations/words';
import { FilesField } from './files-field';
import { LineField, ParagraphField, useText } from './text-fields';

const KINDS = [
  'council-minutes',
  'deliberation',
  'order',
  'notice',
  'bulletin',
  'budget',
  'form',
  'other',
] as const;

export function DocumentFields() {
  const say = useWords();
  return (
    <>
      <FilesField
        words={{ label: 'form.file', add: 'form.file.add', hint: 'form.file.hint' }}
        several={false}
      />
      <LineField name="title" label={say('form.title')} required />
      <KindField />
      <LineField
        name="datedOn"
        type="date"
        label={say('form.datedOn')}
        hint={say('form.datedOn.hint')}
        required
      />
      <ParagraphField
        name="description"
        label={`${say('form.description')} (${say('form.optional')})`}
      />
    </>
  );
}

function KindField() {
  const say = useWords();
  const { value, error, write } = useText('kind');
  return (
    <Field.Root name="kind" error={error} required>
      <Field.Label>{say('form.kind')}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={say('form.kind.choose')}
        onChange={(chosen) => write(String(chosen))}
      >
        {KINDS.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {say(`kind.${kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
}

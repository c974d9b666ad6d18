import { RichText } from '#admin/web';
import { useWords } from '../translations/words';
import { FilesField } from './files-field';
import { PhotoField } from './photo-field';
import { LineField, ParagraphField } from './text-fields';

export function NewsFields() {
  const say = useWords();
  return (
    <>
      <LineField name="title" label={say('form.title')} hint={say('form.title.hint')} required />
      <PhotoField />
      <RichText name="body" label={say('form.body')} />
      <FilesField
        words={{ label: 'form.files', add: 'form.files.add', hint: 'form.files.hint' }}
        several
      />
      <ParagraphField name="lead" label={`${say('form.lead')} (${say('form.optional')})`} />
    </>
  );
}

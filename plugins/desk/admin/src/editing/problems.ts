import type { Kind } from '../entry';
import type { Word } from '../translations/words';
import type { FormValues } from './form-values';

export type Problems = Partial<Record<keyof FormValues, Word>>;

/** What is missing before it can be kept, or shown to the public; each says what to do. */
export function problemsOf(kind: Kind, values: FormValues, publish: boolean): Problems {
  const { title, datedOn, photo, files, later, publishFrom } = values;
  return {
    ...(title.trim() === '' ? { title: 'form.title.missing' } : {}),
    ...(kind === 'documents' && datedOn === '' ? { datedOn: 'form.datedOn.missing' } : {}),
    ...(publish && kind === 'documents' && files.length === 0
      ? { files: 'form.file.missing' }
      : {}),
    ...(publish && photo && !photo.decorative && photo.alternativeText.trim() === ''
      ? { photo: 'form.alt.missing' }
      : {}),
    ...(later && publishFrom === '' ? { publishFrom: 'form.from.missing' } : {}),
  };
}

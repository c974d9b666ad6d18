import { useField } from '@strapi/strapi/admin';
import { useEntryDesk } from '../entry/entry-desk';
import { useWords } from '../translations/words';
import { ChoiceField } from './fields';
import { isAmong, reachKey } from './reach';

/**
 * Who reads it, when the body that writes has a choice; nothing is chosen where the site may no
 * longer write for those whom it was for.
 */
export function ReachField() {
  const say = useWords();
  const { sheet } = useEntryDesk();
  const { value = '' } = useField<string>('reach');
  const { reaches } = sheet;
  if (reaches.length < 2 && isAmong(value, reaches)) return null;
  const choices = reaches.map((reach) => ({ value: reachKey(reach), words: reach.words }));
  return <ChoiceField name="reach" label={say('field.reach')} choices={choices} />;
}

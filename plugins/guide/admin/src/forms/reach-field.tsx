import { useEntryDesk } from '../entry/entry-desk';
import { reachKey } from '../note/note-values';
import { useWords } from '../translations/words';
import { ChoiceField } from './fields';

/** Who reads it, when the body that writes has a choice. */
export function ReachField() {
  const say = useWords();
  const { reaches } = useEntryDesk();
  if (reaches.length < 2) return null;
  const choices = reaches.map((reach) => ({ value: reachKey(reach), words: reach.words }));
  return <ChoiceField name="reach" label={say('field.reach')} choices={choices} />;
}

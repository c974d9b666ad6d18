import { NOTES } from '../api-paths';
import { Removal, useRemoval } from '../forms/removal';
import { questionFor } from './removal-question';
import { useWords } from '../translations/words';

interface Props {
  readonly documentId: string;
  readonly name: string;
  /** Who else reads it: « Les communes du Lot »; null for nobody. */
  readonly readers: string | null;
  readonly onRemoved: () => void;
}

export function RemoveNote({ documentId, name, readers, onRemoved }: Props) {
  const say = useWords();
  const remove = useRemoval(`${NOTES}/${documentId}`, say('note.removed'), onRemoved);
  return (
    <Removal
      button={say('note.remove')}
      label={say('note.remove.of', { name })}
      title={say('note.remove.title')}
      text={say(...questionFor(readers))}
      confirm={say('note.remove.yes')}
      remove={remove}
    />
  );
}

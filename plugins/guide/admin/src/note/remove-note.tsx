import { NOTES } from '../api-paths';
import { Removal, useRemoval } from '../forms/removal';
import { useWords } from '../translations/words';

interface Props {
  readonly documentId: string;
  readonly name: string;
  readonly onRemoved: () => void;
}

export function RemoveNote({ documentId, name, onRemoved }: Props) {
  const say = useWords();
  const remove = useRemoval(`${NOTES}/${documentId}`, say('note.removed'), onRemoved);
  return (
    <Removal
      button={say('note.remove')}
      label={say('note.remove.of', { name })}
      title={say('note.remove.title')}
      text={say('note.remove.text')}
      confirm={say('note.remove.yes')}
      remove={remove}
    />
  );
}

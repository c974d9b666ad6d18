import { refusalOf } from '#admin/platform';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { NOTES } from '../api-paths';
import { Removal } from '../forms/removal';
import { useWords } from '../translations/words';

interface Props {
  readonly documentId: string;
  readonly name: string;
  readonly onRemoved: () => void;
}

export function RemoveNote({ documentId, name, onRemoved }: Props) {
  const say = useWords();
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();

  async function remove() {
    try {
      await del(`${NOTES}/${documentId}`);
      onRemoved();
      toggleNotification({ type: 'success', message: say('note.removed') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('form.broken')) });
    }
  }

  return (
    <Removal
      button={say('note.remove')}
      label={say('note.remove.of', { name })}
      title={say('note.remove.title')}
      text={say('note.remove.text')}
      confirm={say('note.remove.yes')}
      remove={() => void remove()}
    />
  );
}

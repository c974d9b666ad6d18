import { refusalOf } from '#admin/platform';
import { Button, Dialog } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';

/** Takes away what stands at an address, and tells so, or why not. */
export function useRemoval(address: string, told: string, onRemoved: () => void) {
  const say = useWords();
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();

  async function remove() {
    try {
      await del(address);
      onRemoved();
      toggleNotification({ type: 'success', message: told });
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('form.broken')) });
    }
  }

  return () => void remove();
}

interface Props {
  readonly button: string;
  /** Names what is removed. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly remove: () => void;
}

/** A button that asks again before it removes. */
export function Removal({ button, label, title, text, confirm, remove }: Props) {
  const say = useWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button type="button" variant="danger-light" aria-label={label}>
          {button}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{text}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">{say('form.cancel')}</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" onClick={remove}>
              {confirm}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

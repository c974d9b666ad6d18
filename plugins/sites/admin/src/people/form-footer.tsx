import { Button, Modal } from '@strapi/design-system';
import { useWords, type Word } from '../translations/words';

interface Props {
  /** What the button that sends says. */
  readonly send: Word;
  readonly busy: boolean;
}

/** The end of a form in a dialog: leave it, or send it. */
export function FormFooter({ send, busy }: Props) {
  const say = useWords();
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button type="button" variant="tertiary">
          {say('people.cancel')}
        </Button>
      </Modal.Close>
      <Button type="submit" loading={busy}>
        {say(send)}
      </Button>
    </Modal.Footer>
  );
}

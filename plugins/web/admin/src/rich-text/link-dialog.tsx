import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import type { Editor } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { useWords, type Word } from '../translations/words';
import { applyLink, linkAtCursor, removeLink } from './link';
import { linkAddress } from './link-address';

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Asks for the address of a link, and for its text when none is selected. */
export function LinkDialog({ editor, onClose }: Props) {
  const say = useWords();
  const [before] = useState(() => linkAtCursor(editor));
  const [typed, setTyped] = useState(before.address);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Word | null>(null);

  function save(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation(); // the dialog stands inside the entry's own form
    const address = linkAddress(typed);
    if (!address) return setFault('link.address.wrong');
    if (before.needsText && !text.trim()) return setFault('link.text.missing');
    applyLink(editor, address, before.needsText ? text.trim() : null);
    onClose();
  }

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content onCloseAutoFocus={(event) => returnTo(editor, event)}>
        <Modal.Header closeLabel={say('link.cancel')}>
          <Modal.Title>{say('link.title')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={save} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {before.needsText && (
                <Asked
                  word="link.text"
                  isFirst
                  value={text}
                  onType={setText}
                  isWrong={fault === 'link.text.missing'}
                />
              )}
              <Asked
                word="link.address"
                isFirst={!before.needsText}
                value={typed}
                onType={setTyped}
                isWrong={fault === 'link.address.wrong'}
              />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {say('link.cancel')}
            </Button>
            <Flex gap={2}>
              {before.address && (
                <Button
                  variant="danger-light"
                  onClick={() => {
                    removeLink(editor);
                    onClose();
                  }}
                >
                  {say('link.remove')}
                </Button>
              )}
              <Button type="submit">{say('link.save')}</Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

function returnTo(editor: Editor, event: Event) {
  event.preventDefault();
  editor.commands.focus();
}

interface AskedProps {
  readonly word: 'link.text' | 'link.address';
  readonly isFirst: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly isWrong: boolean;
}

function Asked({ word, isFirst, value, onType, isWrong }: AskedProps) {
  const say = useWords();
  const wrong = word === 'link.text' ? 'link.text.missing' : 'link.address.wrong';
  return (
    <Field.Root
      name={word}
      required
      hint={say(`${word}.hint`)}
      error={isWrong ? say(wrong) : undefined}
    >
      <Field.Label>{say(word)}</Field.Label>
      <TextInput
        autoFocus={isFirst}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

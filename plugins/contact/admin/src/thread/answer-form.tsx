import { refusalOf } from '#admin/platform';
import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import type { Thread } from '../messages';
import { useWords } from '../translations/words';

interface Props {
  readonly id: string;
  readonly onAnswered: (thread: Thread) => void;
}

/** Writes the answer that leaves by mail; what was typed stays until it has left. */
export function AnswerForm({ id, onAnswered }: Props) {
  const say = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isSending, setSending] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setRefusal(say('answer.empty'));
    setSending(true);
    try {
      const { data } = await post<Thread>(`/contact/messages/${id}/replies`, { text });
      setText('');
      setRefusal(undefined);
      onAnswered(data);
      toggleNotification({ type: 'success', message: say('answer.sent') });
    } catch (error) {
      setRefusal(refusalOf(error, say('answer.failed')));
    } finally {
      setSending(false);
    }
  };

  return (
    <Box tag="form" onSubmit={(event: FormEvent) => void send(event)}>
      <Field.Root name="text" error={refusal} hint={say('answer.hint')}>
        <Field.Label>{say('answer.label')}</Field.Label>
        <Textarea
          value={text}
          rows={8}
          onChange={({ target }: { target: { value: string } }) => setText(target.value)}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Flex paddingTop={3}>
        <Button type="submit" size="L" loading={isSending}>
          {say('answer.send')}
        </Button>
      </Flex>
    </Box>
  );
}

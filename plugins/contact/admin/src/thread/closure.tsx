import { refusalOf } from '#admin/platform';
import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useDates } from '../dates';
import type { Thread } from '../messages';
import { useWords } from '../translations/words';

interface Props {
  readonly id: string;
  readonly thread: Thread;
  readonly onChanged: (thread: Thread) => void;
}

/** Ends the exchange, or takes it up again. */
export function Closure({ id, thread, onChanged }: Props) {
  const say = useWords();
  const { post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const address = `/contact/messages/${id}/closure`;

  const change = async (request: () => Promise<{ data: Thread }>) => {
    try {
      onChanged((await request()).data);
      setReason('');
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error, say('failed')) });
    }
  };

  const { closure } = thread.message;
  if (closure) {
    return (
      <Box background="neutral150" hasRadius padding={5}>
        <ClosedBy closure={closure} />
        <Flex paddingTop={3}>
          <Button variant="secondary" onClick={() => void change(() => del<Thread>(address))}>
            {say('reopen')}
          </Button>
        </Flex>
      </Box>
    );
  }
  return (
    <Box
      tag="form"
      background="neutral150"
      hasRadius
      padding={5}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        void change(() => post<Thread>(address, { reason }));
      }}
    >
      <Field.Root name="reason" hint={say('close.hint')}>
        <Field.Label>{say('close.label')}</Field.Label>
        <TextInput
          value={reason}
          maxLength={300}
          onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex paddingTop={3}>
        <Button type="submit" variant="secondary">
          {say('close')}
        </Button>
      </Flex>
    </Box>
  );
}

function ClosedBy({
  closure: { at, by, reason },
}: {
  readonly closure: NonNullable<Thread['message']['closure']>;
}) {
  const say = useWords();
  const sayDate = useDates();
  return (
    <>
      <Typography tag="p">{say('closed', { date: sayDate(at), person: by })}</Typography>
      {reason && <Typography tag="p">{say('closed.reason', { reason })}</Typography>}
    </>
  );
}

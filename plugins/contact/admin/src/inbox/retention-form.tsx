import { refusalOf, useReading } from '#admin/platform';
import { Box, Button, Field, Flex, NumberInput, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import type { Retention as RetentionAnswer } from '../messages';
import { useWords } from '../translations/words';

/** How long a message is kept: to be said, or to be chosen. */
export const Retention = ({ maySet }: { readonly maySet: boolean }) =>
  maySet ? <RetentionForm /> : <RetentionSaid />;

function RetentionForm() {
  const say = useWords();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { value, replace } = useReading<RetentionAnswer>('/contact/retention');
  const [refusal, setRefusal] = useState<string>();
  if (!value) return null;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await put('/contact/retention', { months: value.months });
      setRefusal(undefined);
      toggleNotification({ type: 'success', message: say('retention.kept') });
    } catch (error) {
      setRefusal(refusalOf(error, say('failed')));
    }
  };

  return (
    <Box
      tag="form"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      onSubmit={(event: FormEvent) => void keep(event)}
    >
      <Typography variant="delta" tag="h2">
        {say('retention.title')}
      </Typography>
      <Box paddingTop={3} maxWidth="34rem">
        <Field.Root name="months" error={refusal} hint={say('retention.hint')}>
          <Field.Label>{say('retention.label')}</Field.Label>
          <Flex gap={3}>
            <NumberInput
              value={value.months}
              onValueChange={(months) => replace({ months: months ?? 0 })}
            />
            <Button type="submit" variant="secondary" size="L">
              {say('retention.keep')}
            </Button>
          </Flex>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Box>
    </Box>
  );
}

function RetentionSaid() {
  const say = useWords();
  const { value } = useReading<RetentionAnswer>('/contact/retention');
  if (!value) return null;
  return (
    <Typography variant="pi" textColor="neutral600">
      {say('retention.said', { months: value.months })}
    </Typography>
  );
}

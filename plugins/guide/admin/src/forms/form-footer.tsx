import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useEntryDesk } from '../entry/entry-desk';
import { useWords, type Word } from '../translations/words';

/** Saves, once at a time, or gives up. */
export function FormFooter({ save }: { readonly save: Word }) {
  const say = useWords();
  const { close } = useEntryDesk();
  const isSubmitting = useForm('FormFooter', (form) => form.isSubmitting);
  return (
    <>
      <UnfinishedNotice />
      <Flex gap={3} wrap="wrap">
        <Button type="submit" size="L" loading={isSubmitting} disabled={isSubmitting}>
          {say(save)}
        </Button>
        <Button type="button" size="L" variant="tertiary" disabled={isSubmitting} onClick={close}>
          {say('form.cancel')}
        </Button>
      </Flex>
    </>
  );
}

/** Another form was asked for meanwhile. */
function UnfinishedNotice() {
  const say = useWords();
  const { asked } = useEntryDesk();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) told.current?.focus();
  }, [asked]);
  if (asked === 0) return null;
  return (
    <div role="alert" ref={told} tabIndex={-1}>
      <Typography textColor="danger700">{say('form.finish')}</Typography>
    </div>
  );
}

import { focusFirstError } from '#admin/platform';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Blocker, Form, useForm, type FormHelpers } from '@strapi/strapi/admin';
import { useEffect, useRef, type ReactNode } from 'react';
import { useEntryDesk } from '../entry/entry-desk';
import { useWords, type Word } from '../translations/words';
import { ConflictAlert } from './conflict-alert';
import { Corrected, WrongNotice } from './corrected';
import type { Keeping } from './keeping';
import { FormBox } from './form-box';
import { Typed } from './typed';

type Problems = Readonly<Record<string, string>>;

interface Props<Values> {
  readonly title: string;
  readonly save: Word;
  readonly values: Values;
  readonly keeping: Keeping;
  /** Keeps what is typed, or says what is wrong with it. */
  readonly onSave: (values: Values) => Promise<Problems>;
  /** Page where what others kept meanwhile is read. */
  readonly theirs: string;
  /** Fields. */
  readonly children: ReactNode;
}

/** A form in the place of what it writes: nothing that is typed in it is lost by a failure. */
export function WrittenForm<Values extends object>(props: Props<Values>) {
  const { title, save, values, keeping, onSave, theirs, children } = props;
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  useFirstField(place);

  async function send(typed: Values, form: FormHelpers<Values>) {
    const problems = await onSave(typed);
    if (Object.keys(problems).length === 0) return;
    form.setErrors(problems as Parameters<typeof form.setErrors>[0]);
    focusFirstError(place.current);
  }

  return (
    <FormBox ref={place} role="group" aria-label={title}>
      <Form<Values> method="POST" initialValues={values} onSubmit={send}>
        <Blocker />
        <Typed />
        <Corrected />
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="h4" variant="delta">
            {title}
          </Typography>
          {children}
          <WrongNotice />
          {keeping.refusal && (
            <Typography role="alert" tag="p" textColor="danger700">
              {keeping.refusal}
            </Typography>
          )}
          <ConflictAlert keeping={keeping} theirs={theirs} />
          <Footer save={say(save)} />
        </Flex>
      </Form>
    </FormBox>
  );
}

/** Who opens a form goes on in it. */
function useFirstField(place: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input')?.focus();
  }, [place]);
}

function Footer({ save }: { readonly save: string }) {
  const say = useWords();
  const { close, asked } = useEntryDesk();
  const isSubmitting = useForm('Footer', (form) => form.isSubmitting);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) told.current?.focus();
  }, [asked]);
  return (
    <>
      {asked > 0 && (
        <div role="alert" ref={told} tabIndex={-1}>
          <Typography textColor="danger700">{say('form.finish')}</Typography>
        </div>
      )}
      <Flex gap={3} wrap="wrap">
        <Button type="submit" size="L" loading={isSubmitting} disabled={isSubmitting}>
          {save}
        </Button>
        <Button type="button" size="L" variant="tertiary" disabled={isSubmitting} onClick={close}>
          {say('form.cancel')}
        </Button>
      </Flex>
    </>
  );
}

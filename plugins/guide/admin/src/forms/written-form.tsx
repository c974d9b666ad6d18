import { focusFirstError } from '#admin/platform';
import { Flex, Typography } from '@strapi/design-system';
import { Blocker, Form, type FormHelpers } from '@strapi/strapi/admin';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Word } from '../translations/words';
import { ConflictAlert, GoneAlert } from './conflict-alert';
import { Corrected, WrongNotice } from './corrected';
import type { Keeping } from './keeping';
import { FormBox } from './form-box';
import { FormFooter } from './form-footer';
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
  const place = useFirstField();

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
          <Refusal keeping={keeping} />
          <ConflictAlert keeping={keeping} theirs={theirs} />
          <GoneAlert keeping={keeping} />
          <FormFooter save={save} />
        </Flex>
      </Form>
    </FormBox>
  );
}

/** Who opens a form goes on in it. */
function useFirstField() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  return place;
}

const Refusal = ({ keeping: { refusal } }: { readonly keeping: Keeping }) =>
  refusal && (
    <Typography role="alert" tag="p" textColor="danger700">
      {refusal}
    </Typography>
  );

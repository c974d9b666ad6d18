import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords, type Word } from '../translations/words';

interface Props {
  readonly word: Word;
  readonly problem?: Word | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly children: ReactNode;
}

/** A control under its name, with its hint, or what is wrong with it. */
export function Labelled({ word, problem, hint, required = false, children }: Props) {
  const say = useWords();
  return (
    <Field.Root hint={hint} error={problem && say(problem)} required={required}>
      <Field.Label>{say(word)}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

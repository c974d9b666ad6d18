import {
  unstable_useContentManagerContext as useContentManagerContext,
  useForm,
} from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { keyOf } from './kept-text';
import { isSame } from './changes';
import { useRefused, watchForm } from './refused-saves';
import { forgetAnswers } from './silence';

/**
 * Puts back what was typed when a saving fails: the content manager shows what it sends as if it
 * were saved, and, refused, what was saved before. Draws nothing.
 */
export function PutBack() {
  const { model, id = '' } = useContentManagerContext();
  const entry = keyOf(model, id);
  const { values, modified, getValues, setValues } = useForm('PutBack', (form) => form);
  useEffect(() => watchForm(entry, () => ({ ...getValues() })), [entry, getValues]);
  useEffect(() => () => forgetAnswers(entry), [entry]);
  const typed = useRefused(entry);
  useEffect(() => {
    if (typed && !modified && !isSame(typed, values)) setValues(typed);
  }, [typed, modified, values, setValues]);
  return null;
}

import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useWords } from '../translations/words';

type ByField = Readonly<Record<string, unknown>>;

/** Takes away what was said of a field as soon as it is written again. */
export function Corrected() {
  const values = useForm('Corrected', (form) => form.values as ByField);
  const errors = useForm('Corrected', (form) => form.errors as ByField);
  const setErrors = useForm('Corrected', (form) => form.setErrors);
  const before = useRef(values);
  useEffect(() => {
    const written = Object.keys(errors).filter((field) => values[field] !== before.current[field]);
    before.current = values;
    if (written.length === 0) return;
    const left = Object.entries(errors).filter(([field]) => !written.includes(field));
    setErrors(Object.fromEntries(left) as Parameters<typeof setErrors>[0]);
  }, [values, errors, setErrors]);
  return null;
}

/** Beside the button, while a field is wrong. */
export function WrongNotice() {
  const say = useWords();
  const isWrong = useForm('WrongNotice', ({ errors }) => Object.keys(errors).length > 0);
  return (
    <Typography role="status" textColor="danger700">
      {isWrong && say('form.wrong')}
    </Typography>
  );
}

import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { Kind } from '../entry';
import type { FormValues } from './form-values';
import { stillWrong } from './problems';

interface Props {
  readonly kind: Kind;
  readonly onAllCorrected: () => void;
}

/** Takes away what was said of a field as soon as it is corrected. */
export function Corrected({ kind, onAllCorrected }: Props) {
  const values = useForm('Corrected', (form) => form.values as FormValues);
  const errors = useForm('Corrected', (form) => form.errors as Record<string, string>);
  const setErrors = useForm('Corrected', (form) => form.setErrors);
  useEffect(() => {
    const told = Object.keys(errors).length;
    const left = stillWrong(kind, values, errors);
    const wrong = Object.keys(left).length;
    if (wrong === told) return;
    setErrors(left);
    if (wrong === 0) onAllCorrected();
  }, [kind, values, errors, setErrors, onAllCorrected]);
  return null;
}

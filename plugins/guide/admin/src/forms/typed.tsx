import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useEntryDesk } from '../entry/entry-desk';

/** Tells the page, each time that something is typed, whether it is something new. */
export function Typed() {
  const { tellTyped } = useEntryDesk();
  const values = useForm('Typed', (form) => form.values as unknown);
  const modified = useForm('Typed', (form) => form.modified);
  const tell = useRef(tellTyped);
  tell.current = tellTyped;
  useEffect(() => tell.current(modified), [values, modified]);
  return null;
}

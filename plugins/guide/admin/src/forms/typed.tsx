import { useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useEntryDesk } from '../entry/entry-desk';

/** Tells the page whether something was typed in this form. */
export function Typed() {
  const { tellTyped } = useEntryDesk();
  const modified = useForm('Typed', (form) => form.modified);
  useEffect(() => tellTyped(modified));
  return null;
}

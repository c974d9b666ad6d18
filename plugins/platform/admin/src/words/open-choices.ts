import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface Narrowed {
  readonly uid: string;
  readonly field: string;
  /** Of the server, which answers what `codesIn` reads. */
  readonly address: string;
  codesIn(answer: unknown): readonly string[];
}

const narrowed = new Map<string, Narrowed>();

/** Offers, of the values of an enumeration, those only that the person may choose on this site. */
export function offerOnly(one: Narrowed): void {
  narrowed.set(nameOf(one.uid, one.field), one);
}

const nameOf = (uid: string, field: string) => `${uid} ${field}`;

/** The values that may be chosen; null for all, or as long as nobody knows. */
export function useOpenChoices(uid: string, field: string): readonly string[] | null {
  const [open, setOpen] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const one = narrowed.get(nameOf(uid, field));
    if (!one) return;
    const leaving = new AbortController();
    getFetchClient()
      .get<unknown>(one.address, { signal: leaving.signal })
      .then(
        ({ data }) => setOpen(one.codesIn(data)),
        // Then all are offered: the server refuses what may not be chosen, and says so at the field.
        () => undefined,
      );
    return () => leaving.abort();
  }, [uid, field]);
  return open;
}

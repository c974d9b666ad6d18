import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Kind } from '../entry';

/** What a contributor writes, and entries of their own in the guide. */
export type PreviewedKind = Kind | 'own-entries';

/** A page of the site, or a draft as it would look. */
export type Looked =
  { readonly address: string } | { readonly kind: PreviewedKind; readonly id: string };

/** `GET /desk/preview` */
export interface Preview {
  readonly path: string;
  readonly html: string;
}

/** The page as the server draws it, anew each time that `version` changes. */
export function usePreview(looked: Looked, version: string) {
  const { get } = useFetchClient();
  const [preview, setPreview] = useState<Preview | 'waiting' | 'failed'>('waiting');
  const query = new URLSearchParams({ ...looked }).toString();
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    get<Preview>(`/desk/preview?${query}`, { signal })
      .then(({ data }) => setPreview(data))
      .catch(() => {
        if (!signal.aborted) setPreview('failed');
      });
    return () => abort.abort();
  }, [get, query, version]);
  return preview;
}

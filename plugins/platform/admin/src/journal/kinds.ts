import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** A kind of content that the journal can be narrowed to. */
export interface Kind {
  readonly subject: string;
  readonly name: string;
}

/** Empty until they are known: the journal can be read without. */
export function useKinds(): readonly Kind[] {
  const { get } = useFetchClient();
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    get<{ kinds: Kind[] }>('/platform/journal/kinds', { signal: abort.signal })
      .then(({ data }) => setKinds(data.kinds))
      .catch(() => setKinds([]));
    return () => abort.abort();
  }, [get]);
  return kinds;
}

import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export interface Site {
  readonly key: number;
  readonly name: string;
  readonly host: string | null;
  readonly launched: boolean;
}

export interface HeldSite extends Site {
  /** In words of the screen. */
  readonly roles: readonly string[];
}

/** What `GET /sites/mine` answers. */
export interface MySites {
  /** `site` is null for the whole platform; no standing at all is null. */
  readonly current: { readonly site: Site | null; readonly roles: readonly string[] } | null;
  readonly everywhere: boolean;
  readonly sites: readonly HeldSite[];
  /** Of the search, of which `sites` shows the first ones. */
  readonly total: number;
  /** Content types whose every entry belongs to a site. */
  readonly ownedBySites: readonly string[];
}

type Answer =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly sites: MySites };

/** The sites of the signed-in person whose name or address holds these words. */
export function useMySites(words = ''): Answer {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>({ kind: 'waiting' });
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    get<MySites>('/sites/mine', { params: words ? { q: encodeURIComponent(words) } : {}, signal })
      .then(({ data }) => setAnswer({ kind: 'here', sites: data }))
      .catch(() => {
        if (!signal.aborted) setAnswer({ kind: 'failed' });
      });
    return () => abort.abort();
  }, [get, words]);
  return answer;
}

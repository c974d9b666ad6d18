import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { JournalPage as Page } from '../../../shared/journal';

export type { JournalLine } from '../../../shared/journal';

export const READ_JOURNAL = [{ action: 'plugin::platform.journal.read', subject: null }];

export interface Filter {
  readonly subject?: string | undefined;
  readonly documentId?: string | undefined;
  readonly limit?: number;
}

export interface JournalReading extends Page {
  readonly state: 'reading' | 'read' | 'failed';
  readMore(): void;
  retry(): void;
}

const NOTHING: Page = { entries: [], older: null };

/** The journal, page after page; `version` reads it again when it changes. */
export function useJournal({ subject, documentId, limit }: Filter, version = ''): JournalReading {
  const { get } = useFetchClient();
  const [page, setPage] = useState(NOTHING);
  const [state, setState] = useState<JournalReading['state']>('reading');

  const read = useCallback(
    async (before: string | null, signal?: AbortSignal) => {
      setState('reading');
      try {
        const params = given({ subject, documentId, limit, before });
        const { data } = await get<Page>('/platform/journal', { params, signal });
        setPage((known) =>
          before ? { ...data, entries: [...known.entries, ...data.entries] } : data,
        );
        setState('read');
      } catch {
        if (!signal?.aborted) setState('failed');
      }
    },
    [get, subject, documentId, limit],
  );

  useEffect(() => {
    const abort = new AbortController();
    void read(null, abort.signal);
    return () => abort.abort();
  }, [read, version]);

  return {
    ...page,
    state,
    readMore: () => void read(page.older),
    retry: () => void read(null),
  };
}

const given = (params: Record<string, string | number | null | undefined>) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value != null && value !== ''));

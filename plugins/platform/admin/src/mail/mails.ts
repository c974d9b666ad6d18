import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { MailLine, MailPage } from '../../../shared/mails';
import { useWords } from '../translations/words';

export type { MailLine, MailState, Trouble } from '../../../shared/mails';

export const KEEP_MAILS = [{ action: 'plugin::platform.mail.manage', subject: null }];

export const GROUPS = ['waiting', 'troubled', 'sent', 'cancelled'] as const;
export type MailGroup = (typeof GROUPS)[number];

export interface MailFilter {
  readonly group?: MailGroup | undefined;
  readonly words?: string | undefined;
}

export interface MailReading extends MailPage {
  readonly state: 'reading' | 'read' | 'failed';
  readMore(): void;
  retry(): void;
  resend(mail: MailLine): Promise<void>;
  cancel(mail: MailLine): Promise<void>;
}

const NOTHING: MailPage = { mails: [], older: null, counts: {}, everySite: false };

/** The mails of the site at work, page after page, and what may be done with each. */
export function useMails({ group, words }: MailFilter): MailReading {
  const { get } = useFetchClient();
  const [page, setPage] = useState(NOTHING);
  const [state, setState] = useState<MailReading['state']>('reading');

  const read = useCallback(
    async (before: string | null, signal?: AbortSignal) => {
      setState('reading');
      try {
        const params = {
          ...(group && { group }),
          ...(words && { q: words }),
          ...(before && { before }),
        };
        const { data } = await get<MailPage>('/platform/mails', { params, signal });
        setPage((known) => (before ? { ...data, mails: [...known.mails, ...data.mails] } : data));
        setState('read');
      } catch {
        if (!signal?.aborted) setState('failed');
      }
    },
    [get, group, words],
  );

  useEffect(() => {
    const abort = new AbortController();
    void read(null, abort.signal);
    return () => abort.abort();
  }, [read]);

  const change = useChange(() => read(null));
  return {
    ...page,
    state,
    readMore: () => void read(page.older),
    retry: () => void read(null),
    resend: (mail) => change(mail, 'resend'),
    cancel: (mail) => change(mail, 'cancel'),
  };
}

/** Asks for the change, says how it went, and reads the list again: it may have moved meanwhile. */
function useChange(readAgain: () => Promise<void>) {
  const say = useWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  return async ({ id }: MailLine, change: 'resend' | 'cancel') => {
    try {
      await post(`/platform/mails/${id}/${change}`);
      toggleNotification({ type: 'success', message: say(`mail.done.${change}`) });
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
      toggleNotification({ type: 'danger', message });
    }
    await readAgain();
  };
}

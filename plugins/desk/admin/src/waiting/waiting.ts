import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type WaitingKind = 'drafts' | 'scheduled' | 'ending';

export interface WaitingEntry {
  readonly kind: WaitingKind;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly at: string;
  readonly total: number;
  readonly site: { readonly key: number; readonly name: string };
}

/** `GET /desk/waiting` */
export interface Waiting {
  /** Null for the whole platform. */
  readonly site: { readonly name: string } | null;
  readonly entries: readonly WaitingEntry[];
  readonly unansweredMessages: number;
  readonly undescribedImages: number;
  readonly unlaunchedSites: readonly { readonly key: number; readonly name: string }[];
  /** Local notes whose national text changed. */
  readonly notesToReview: readonly {
    readonly key: number;
    readonly name: string;
    readonly count: number;
  }[];
}

export function useWaiting() {
  const { get } = useFetchClient();
  const [waiting, setWaiting] = useState<Waiting | 'reading' | 'failed'>('reading');
  const read = useCallback(async () => {
    try {
      setWaiting((await get<Waiting>('/desk/waiting')).data);
    } catch {
      setWaiting('failed');
    }
  }, [get]);
  useEffect(() => void read(), [read]);
  return { waiting, read };
}

/** An address of the administration in which that site is the one at work. */
export const onSite = (site: number, path: string): string => `/admin${path}?site=${site}`;

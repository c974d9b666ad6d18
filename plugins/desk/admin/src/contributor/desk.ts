import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { wayBack, type Act, type Desk, type Done, type Entry, type Kind } from '../entry';

/** The page of the contributor, and what can be done from its lists. */
export function useDesk() {
  const { get, del, post } = useFetchClient();
  const [desk, setDesk] = useState<Desk | 'waiting' | 'failed'>('waiting');

  const read = useCallback(async () => {
    try {
      setDesk((await get<Desk>('/desk/home')).data);
    } catch {
      setDesk('failed');
    }
  }, [get]);

  useEffect(() => void read(), [read]);

  async function takeOffline(kind: Kind, { documentId, title }: Entry): Promise<Act> {
    const { data } = await del<Done>(`/desk/${kind}/${documentId}/publication`);
    await read();
    return { kind, what: 'offline', title, documentId, ...wayBack(data) };
  }

  async function undo({ kind, title, documentId, before, asOf }: Act): Promise<Act> {
    const { data } = await post<Done>(`/desk/${kind}/${documentId}/restoration`, {
      ...before,
      asOf,
    });
    await read();
    return { kind, what: 'undone', title, documentId: data.documentId };
  }

  return { desk, read, takeOffline, undo };
}

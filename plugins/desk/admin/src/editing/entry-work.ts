import type { Conflict } from '#admin/platform';
import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { wayBack, type Act, type Done, type Entry, type Kind } from '../entry';
import {
  EMPTY,
  sentValues,
  shownValues,
  type FormValues,
  type StoredValues,
  type WrittenFile,
} from './form-values';
import { isToCome } from './paris-moment';

/** An entry that is open for writing; `entry` is null while it is new. */
export interface Opened {
  readonly entry: Entry | null;
  readonly values: FormValues;
  /** Descriptions of the photos as the library knows them. */
  readonly files: readonly WrittenFile[];
}

interface Stored {
  readonly entry: Entry;
  readonly values: StoredValues;
  readonly files: readonly WrittenFile[];
}

const NEW: Opened = { entry: null, values: EMPTY, files: [] };

/** Reads an entry of the desk, saves it, removes it. */
export function useEntryWork(kind: Kind, id: string | null) {
  const { get, post, put, del } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [opened, setOpened] = useState<Opened | 'waiting' | 'lost'>(id ? 'waiting' : NEW);
  const asOf = useRef<string | null>(null);

  const read = useCallback(async () => {
    if (id === null) return;
    try {
      const { entry, values, files } = (await get<Stored>(`/desk/${kind}/${id}`)).data;
      asOf.current = entry.updatedAt;
      const scheduled = entry.stage === 'scheduled' || isToCome(values['publishFrom']);
      setOpened({ entry, files, values: shownValues(values, files, scheduled) });
    } catch {
      setOpened('lost');
    }
  }, [get, kind, id]);

  useEffect(() => void read(), [read]);

  async function save(values: FormValues, publish: boolean): Promise<Done> {
    await describe(values.photo);
    const keepsDate = typeof opened === 'object' && opened.entry?.stage === 'online';
    const body = { values: sentValues(kind, values, keepsDate), publish, asOf: asOf.current };
    const sent = id === null ? post<Done>(`/desk/${kind}`, body) : put<Done>(path, body);
    const { data } = await sent;
    asOf.current = data.entry?.updatedAt ?? null;
    return data;
  }

  /** The sentence belongs to the photo, wherever it is shown. */
  async function describe(photo: WrittenFile | null) {
    if (!photo || (!photo.decorative && photo.alternativeText.trim() === '')) return;
    const { decorative } = photo;
    const alternativeText = decorative ? '' : photo.alternativeText.trim();
    await put(`/upload/files/${photo.id}`, { fileInfo: { alternativeText, decorative } });
  }

  async function remove(title: string): Promise<Act> {
    const { data } = await del<Done>(path);
    return { kind, what: 'removed', title, documentId: data.documentId, ...wayBack(data) };
  }

  /** From now on, what somebody else saved meanwhile is known, and may be saved over. */
  const overrule = (conflict: Conflict) => {
    asOf.current = conflict.asOf;
  };

  const path = `/desk/${kind}/${id}`;
  const explain = (error: unknown) => formatAPIError(error as never);
  return { opened, read, save, overrule, remove, explain };
}

import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { HoursFaults, HoursOrder, OfficeSheet, SiteHours } from '../../../shared/office-hours';

export const KEEP_HOURS = [
  { action: 'plugin::content-manager.explorer.update', subject: 'plugin::sites.opening-slot' },
];

export interface ReadHours extends SiteHours {
  /** Counts the times that they were read. */
  readonly reading: number;
}

export type HoursState = ReadHours | 'reading' | 'failed';

/** The opening hours of the site at work. */
export function useOpeningHours() {
  const { get } = useFetchClient();
  const [state, setState] = useState<HoursState>('reading');
  const read = useCallback(async () => {
    try {
      const { data } = await get<SiteHours>('/sites/opening-hours');
      setState((before) => ({ ...data, reading: (readingOf(before) ?? 0) + 1 }));
    } catch {
      setState('failed');
    }
  }, [get]);
  useEffect(() => void read(), [read]);

  /** What was just kept needs no reading. */
  const replace = (office: OfficeSheet) =>
    setState((before) => (typeof before === 'object' ? withOffice(before, office) : before));
  return { state, read, replace };
}

const readingOf = (state: HoursState) => (typeof state === 'object' ? state.reading : undefined);

const withOffice = (hours: ReadHours, office: OfficeSheet): ReadHours => ({
  ...hours,
  offices: hours.offices.map((one) => (one.documentId === office.documentId ? office : one)),
});

/** Sends the hours of an office; answers as they are kept. */
export function useKeeping() {
  const { put } = useFetchClient();
  return async (documentId: string, order: HoursOrder): Promise<OfficeSheet> =>
    (await put<OfficeSheet>(`/sites/opening-hours/${documentId}`, order)).data;
}

interface Refused {
  readonly response?: {
    readonly data?: { readonly error?: { readonly details?: HoursFaults } };
  };
}

/** What the server said is wrong with each line; nothing when it failed otherwise. */
export const faultsIn = (error: unknown): HoursFaults =>
  (error as Refused).response?.data?.error?.details ?? {};

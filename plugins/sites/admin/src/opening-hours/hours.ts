import { useReading } from '#admin/platform';
import { useFetchClient } from '@strapi/strapi/admin';
import type { HoursFaults, HoursOrder, OfficeSheet, SiteHours } from '../../../shared/office-hours';

export const KEEP_HOURS = [
  { action: 'plugin::content-manager.explorer.update', subject: 'plugin::sites.opening-slot' },
];

/** The opening hours of the site at work. */
export function useOpeningHours() {
  const reading = useReading<SiteHours>('/sites/opening-hours');
  const { value, replace } = reading;

  /** What was just kept needs no reading. */
  const keep = (office: OfficeSheet) => value && replace(withOffice(value, office));
  return { reading, keep };
}

const withOffice = (hours: SiteHours, office: OfficeSheet): SiteHours => ({
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

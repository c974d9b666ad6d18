import type { EntryService, EntrySheet } from '../../../shared/entry-sheet';
import type { ServiceFields, ServiceSheet } from '../../../shared/local-service';
import type { Reach } from '../../../shared/reach';
import { reachFields, reachKey, usualReach } from '../forms/reach';

/** A service is replaced by a link, or hidden. */
export type Change = 'replace' | 'hide';

/** What the form of a service holds. */
export interface ServiceValues {
  readonly label: string;
  readonly href: string;
  readonly reason: string;
  /** In this entry, or wherever the service stands. */
  readonly where: 'here' | 'everywhere';
  readonly reach: string;
}

export const changeOf = ({ href }: Pick<ServiceSheet, 'href'>): Change =>
  href ? 'replace' : 'hide';

export const newChange = (reaches: readonly Reach[]): ServiceValues => ({
  label: '',
  href: '',
  reason: '',
  where: 'here',
  reach: usualReach(reaches),
});

export const valuesOf = (sheet: ServiceSheet): ServiceValues => ({
  label: sheet.label ?? '',
  href: sheet.href ?? '',
  reason: sheet.reason ?? '',
  where: sheet.entry === null ? 'everywhere' : 'here',
  reach: reachKey({ reach: sheet.reach, code: sheet.reachCode }),
});

interface Changed {
  readonly change: Change;
  readonly service: EntryService;
  readonly entry: Pick<EntrySheet, 'audience' | 'id'>;
  /** What is kept already of it; null for the first time. */
  readonly known: ServiceSheet | null;
  /** What a link leads to, from what was typed; null when it can lead nowhere. */
  readonly addressOf: (typed: string) => string | null;
}

/** What is sent of it: a link without a reason, or a reason without a link. */
export function fieldsOf(values: ServiceValues, changed: Changed): ServiceFields {
  const { change, service, entry, known, addressOf } = changed;
  const { publishFrom, publishUntil } = known ?? ALWAYS;
  return {
    audience: entry.audience,
    service: service.id,
    entry: values.where === 'here' ? entry.id : null,
    ...(change === 'replace' ? linkOf(values, addressOf) : reasonOf(values)),
    ...reachFields(values.reach),
    publishFrom,
    publishUntil,
  };
}

const ALWAYS = { publishFrom: null, publishUntil: null };

const linkOf = ({ label, href }: ServiceValues, addressOf: Changed['addressOf']) => ({
  label: label.trim(),
  href: addressOf(href) ?? href.trim(),
  reason: null,
});

const reasonOf = ({ reason }: ServiceValues) => ({
  label: null,
  href: null,
  reason: reason.trim() || null,
});

/** Those of the changes that are of the service where it stands in this entry. */
export const changesOf = (sheet: EntrySheet, { id }: EntryService): ServiceSheet[] =>
  sheet.servicesAdded.filter(
    ({ service, entry }) => service === id && (entry === null || entry === sheet.id),
  );

/** The form of a change, by name: that of a new one, or of one that is kept. */
export const newChangeForm = (service: string, change: Change): string => `${change} ${service}`;
export const changeForm = (documentId: string): string => `service ${documentId}`;

import { PLATFORM_KEY, type JournalEntry } from '../journal/journal';

/** One line of the journal, as the administration shows it. */
export interface JournalLine {
  readonly id: string;
  readonly at: string;
  readonly person: string;
  /** Past verb, English: the administration says it in words. */
  readonly action: string;
  readonly thing: {
    readonly subject: string;
    /** Name of the kind of content, on screen. */
    readonly kind: string;
    readonly documentId: string | null;
    readonly label: string | null;
  };
  /** Null for the platform itself. */
  readonly site: { readonly key: number; readonly name: string } | null;
}

export function presentJournal(
  entries: readonly JournalEntry[],
  kinds: (subject: string) => string,
  siteNames: ReadonlyMap<number, string>,
): JournalLine[] {
  return entries.map(({ id, at, actor, action, subject, documentId, label, site }) => ({
    id,
    at: at.toISOString(),
    person: actor.name,
    action,
    thing: { subject, kind: kinds(subject), documentId: documentId ?? null, label: label ?? null },
    site: site === PLATFORM_KEY ? null : { key: site, name: siteNames.get(site) ?? `site ${site}` },
  }));
}

import type { JournalLine } from '../../../shared/journal';
import { PLATFORM_KEY, type JournalEntry } from '../journal/journal';

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

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
    person: personOf(actor),
    action,
    thing: { subject, kind: kinds(subject), documentId: documentId ?? null, label: label ?? null },
    site: site === PLATFORM_KEY ? null : { key: site, name: siteNames.get(site) ?? `site ${site}` },
  }));
}

/** Work that nobody signed in for is the platform's own; a command is told by its name. */
function personOf({ id, name }: JournalEntry['actor']): string {
  if (id !== null) return name;
  return isCommand(name) ? `La plateforme (${name})` : 'La plateforme';
}

/** « site:launch », as the operator types it. */
const isCommand = (name: string) => /^[a-z-]+:[a-z-]+$/.test(name);

import type { EntryService, EntrySheet } from '../../../shared/entry-sheet';
import type { Audience } from '../domain/audience';
import { placesOf } from '../domain/places';
import { kindInWords } from '../domain/kind-in-words';
import { servicesOf } from '../domain/services-of';
import { readGuide } from '../store/read-guide';
import { hashOfEntry } from '../store/read-versions';
import { writtenNotes } from '../store/written-notes';
import { writtenServices } from '../store/written-services';
import { additionsAbove } from './additions-above';
import { entryAddress } from './guide-address';
import { noteSheet, serviceSheet } from './present-additions';
import { reachChoice } from './reach-choice';
import type { AtWork } from './site-at-work';

/** An entry, with all that stands on it on this site; null when the guide has it not. */
export async function entrySheet(
  work: AtWork,
  audience: Audience,
  id: string,
): Promise<Omit<EntrySheet, 'canWrite'> | null> {
  const hash = await hashOfEntry(work.reader, { audience, id });
  const stored = await readGuide(work.reader).entryAt(audience, id);
  if (!stored) return null;
  const entry = { audience, id, services: servicesOf(stored.tree) };
  return {
    ...{ ...entry, hash },
    title: stored.facts.title,
    type: kindInWords(stored.facts.type),
    path: entryAddress(audience, id),
    places: [...placesOf(stored.tree).values()],
    ...(await ownAdditions(work, entry)),
    fromAbove: await additionsAbove(work, entry),
  };
}

interface Entry {
  readonly audience: Audience;
  readonly id: string;
  readonly services: readonly EntryService[];
}

/** What the site adds to the entry, and whom it may write for. */
async function ownAdditions(
  work: AtWork,
  entry: Entry,
): Promise<Pick<EntrySheet, 'reaches' | 'notes' | 'servicesAdded'>> {
  const { site, reader } = work;
  const { audience, id } = entry;
  const choice = await reachChoice(work);
  const notes = await writtenNotes(reader, { site: site.key, audience, entry: id });
  const services = await writtenServices(reader, { site: site.key, on: entry });
  return {
    reaches: choice.reaches,
    notes: notes.map((note) => noteSheet(note, choice)),
    servicesAdded: services.map((one) => serviceSheet(one, choice)),
  };
}

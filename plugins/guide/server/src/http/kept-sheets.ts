import type { NoteSheet } from '../../../shared/local-note';
import type { ServiceSheet } from '../../../shared/local-service';
import { writtenNotes } from '../store/written-notes';
import { writtenServices } from '../store/written-services';
import { noteSheet, serviceSheet } from './present-additions';
import { reachChoice } from './reach-choice';
import type { AtWork } from './site-at-work';

/** A note of the site at work, as it is kept now. */
export async function noteSheetOf(
  work: AtWork,
  documentId: string,
): Promise<NoteSheet | undefined> {
  const [note] = await writtenNotes(work.reader, { site: work.site.key, documentId });
  return note && noteSheet(note, await reachChoice(work));
}

/** What the site at work offers instead of a service, as it is kept now. */
export async function serviceSheetOf(
  work: AtWork,
  documentId: string,
): Promise<ServiceSheet | undefined> {
  const [service] = await writtenServices(work.reader, { site: work.site.key, documentId });
  return service && serviceSheet(service, await reachChoice(work));
}

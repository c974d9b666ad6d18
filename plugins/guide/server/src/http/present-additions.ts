import { excerpt, publicationStage } from '#web';
import type { NoteLine, NoteSheet } from '../../../shared/local-note';
import type { ServiceLine, ServiceSheet } from '../../../shared/local-service';
import type { OwnEntryLine } from '../../../shared/own-entry';
import { stateOf, type WrittenNote } from '../store/written-notes';
import type { WrittenOwnEntry } from '../store/written-own-entries';
import type { WrittenService } from '../store/written-services';
import type { ReachChoice } from './reach-choice';

const EXCERPT = 140;

export const shortened = (html: string): string => excerpt(html, EXCERPT);

export function noteLine(note: WrittenNote, { wordsFor, mayTouch }: ReachChoice): NoteLine {
  const { documentId, audience, entry, place, side, title, body, reach, reachCode } = note;
  return {
    ...{ documentId, audience, entry, place, side, title },
    entryTitle: note.entryTitle ?? entry,
    placeTitle: note.entryNow?.places.get(place) ?? null,
    excerpt: shortened(body),
    reach: wordsFor({ reach, code: reachCode }),
    mayTouch: mayTouch(reach),
    savedAt: note.savedAt.toISOString(),
    state: stateOf(note),
  };
}

export const noteSheet = (note: WrittenNote, choice: ReachChoice): NoteSheet => ({
  ...keptFor(note, choice),
  documentId: note.documentId,
  version: note.savedAt.toISOString(),
  state: stateOf(note),
  audience: note.audience,
  entry: note.entry,
  place: note.place,
  side: note.side,
  title: note.title,
  body: note.body,
  reach: note.reach,
  reachCode: note.reachCode,
  publishFrom: note.publishFrom,
  publishUntil: note.publishUntil,
});

export function serviceLine(written: WrittenService, { wordsFor }: ReachChoice): ServiceLine {
  const { documentId, audience, service, entry, entryTitle, label, href, reason } = written;
  return {
    ...{ documentId, audience, service, entry, entryTitle, label, href, reason },
    serviceTitle: written.serviceTitle ?? service,
    reach: wordsFor({ reach: written.reach, code: written.reachCode }),
    savedAt: written.savedAt.toISOString(),
  };
}

export const serviceSheet = (written: WrittenService, choice: ReachChoice): ServiceSheet => ({
  ...keptFor(written, choice),
  documentId: written.documentId,
  version: written.savedAt.toISOString(),
  audience: written.audience,
  service: written.service,
  entry: written.entry,
  label: written.label,
  href: written.href,
  reason: written.reason,
  reach: written.reach,
  reachCode: written.reachCode,
  publishFrom: written.publishFrom,
  publishUntil: written.publishUntil,
});

export function ownEntryLine(
  written: WrittenOwnEntry,
  { wordsFor }: ReachChoice,
  now: Date,
): OwnEntryLine {
  const { documentId, title, summary, reach, reachCode, publishFrom, publishUntil } = written;
  const window = { from: publishFrom, until: publishUntil };
  return {
    ...{ documentId, title, summary },
    reach: wordsFor({ reach, code: reachCode }),
    state: written.isPublished ? publicationStage(window, now) : 'draft',
    publishFrom: publishFrom?.toISOString() ?? null,
    publishUntil: publishUntil?.toISOString() ?? null,
    savedAt: written.savedAt.toISOString(),
  };
}

/** Whom it is for, in words, and what the person may do with it. */
const keptFor = (
  { reach, reachCode }: WrittenNote | WrittenService,
  { wordsFor, mayTouch }: ReachChoice,
) => ({
  reachWords: wordsFor({ reach, code: reachCode }).words,
  mayTouch: mayTouch(reach),
});

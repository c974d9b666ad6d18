import { createHash } from 'node:crypto';
import type { ExceptionalClosure, OpeningSlot } from './opening-hours';

/** When an office is open: its week, the days on which it is closed all the same. */
export interface Hours {
  readonly slots: readonly OpeningSlot[];
  readonly closures: readonly ExceptionalClosure[];
  readonly closedOnPublicHolidays: boolean;
}

interface Recorded {
  readonly documentId: string;
}

/** The hours of an office as they are kept, each line a document. */
export interface OfficeHours extends Hours, Recorded {
  readonly name: string;
  readonly slots: readonly (OpeningSlot & Recorded)[];
  readonly closures: readonly (ExceptionalClosure & Recorded)[];
}

/** Another text as soon as a line was changed, added or taken away. */
export function versionOf({ slots, closures, closedOnPublicHolidays }: OfficeHours): string {
  const all = JSON.stringify([closedOnPublicHolidays, slots, closures]);
  return createHash('sha256').update(all).digest('base64url').slice(0, 22);
}

export interface HoursChanges {
  readonly slots: Changes<OpeningSlot>;
  readonly closures: Changes<ExceptionalClosure>;
}

export interface Changes<Line> {
  readonly removed: readonly (Line & Recorded)[];
  readonly added: readonly Line[];
}

/** What is to be written so that the hours kept become the hours wanted, and nothing more. */
export const hoursChanges = (kept: OfficeHours, wanted: Hours): HoursChanges => ({
  slots: changesOf(kept.slots, wanted.slots, slotText),
  closures: changesOf(kept.closures, wanted.closures, closureText),
});

function changesOf<Line>(
  kept: readonly (Line & Recorded)[],
  wanted: readonly Line[],
  textOf: (line: Line) => string,
): Changes<Line> {
  return {
    removed: beyond(kept, wanted, textOf),
    added: beyond(wanted, kept, textOf),
  };
}

/** The lines that the others lack; one that stands twice here and once there is lacking once. */
function beyond<Line, One extends Line>(
  lines: readonly One[],
  others: readonly Line[],
  textOf: (line: Line) => string,
): One[] {
  const left = others.map(textOf);
  return lines.filter((line) => {
    const at = left.indexOf(textOf(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const slotText = ({ weekday, opens, closes, note }: OpeningSlot) =>
  JSON.stringify([weekday, opens, closes, note || null]);

const closureText = ({ from, until, reason }: ExceptionalClosure) =>
  JSON.stringify([from, until, reason || null]);

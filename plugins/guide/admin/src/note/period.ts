import type { NoteSheet } from '../../../shared/local-note';
import { dayOf, lastDayBefore } from '../period/paris-days';
import { useDays } from '../translations/days';
import { useWords } from '../translations/words';

/** From when until when a note shows, in words; null for always. */
export function usePeriod() {
  const say = useWords();
  const day = useDays();
  return ({ publishFrom, publishUntil }: NoteSheet): string | null => {
    const from = publishFrom === null ? '' : day(dayOf(publishFrom));
    const until = publishUntil === null ? '' : day(lastDayBefore(publishUntil));
    if (from && until) return say('note.period', { from, until });
    if (from) return say('note.period.from', { from });
    return until ? say('note.period.until', { until }) : null;
  };
}

/** What is said of a note once it is kept: when it will be read, where that is not yet. */
export function useSaved() {
  const say = useWords();
  const day = useDays();
  return ({ publishFrom }: NoteSheet): string =>
    publishFrom !== null && Date.parse(publishFrom) > Date.now()
      ? say('note.saved.later', { from: day(dayOf(publishFrom)) })
      : say('note.saved');
}

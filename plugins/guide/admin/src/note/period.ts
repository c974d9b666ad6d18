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
    if (until && isPast(publishUntil)) return say('note.period.over', { until });
    if (from && until) return say('note.period', { from, until });
    if (from) return say('note.period.from', { from });
    return until ? say('note.period.until', { until }) : null;
  };
}

const isPast = (instant: string | null): boolean =>
  instant !== null && Date.parse(instant) <= Date.now();

/** What is said of a note once it is kept: when it will be read, where nobody reads it now. */
export function useSaved() {
  const say = useWords();
  const day = useDays();
  return ({ publishFrom, publishUntil }: NoteSheet): string => {
    if (isPast(publishUntil)) return say('note.saved.over');
    return publishFrom === null || isPast(publishFrom)
      ? say('note.saved')
      : say('note.saved.later', { from: day(dayOf(publishFrom)) });
  };
}

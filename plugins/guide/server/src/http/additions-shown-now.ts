import { isVisible, nextVisibilityChange } from '#web';
import { farthestFirst, type LocalService, type Note } from '../domain/addition';

/** What is shown of additions now, and when that changes by itself. */
export function additionsShownNow(additions: readonly (Note | LocalService)[], now: Date) {
  const windowOf = ({ publishFrom: from, publishUntil: until }: Note | LocalService) => ({
    from,
    until,
  });
  const shown = farthestFirst(additions.filter((one) => isVisible(windowOf(one), now)));
  return {
    notes: shown.filter((one) => one.kind === 'note'),
    services: shown.filter((one) => one.kind === 'service'),
    staleAt: nextVisibilityChange(additions.map(windowOf), now),
  };
}

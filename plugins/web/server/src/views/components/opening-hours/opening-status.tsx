import { clock, dayAndMonth, weekday } from '../../text/dates';
import type { OpeningStatus } from '../../types';

/** “Ouverte, ferme à 17 h 30” or “Fermée, ouvre mardi à 9 h”. */
export function OpeningNow({ status }: { status: OpeningStatus }) {
  return (
    <p class={`status status-${status.state}`}>
      <strong class="status-word">{status.state === 'open' ? 'Ouverte' : 'Fermée'}</strong>{' '}
      <span class="status-next">{nextChange(status)}</span>
    </p>
  );
}

export function nextChange(status: OpeningStatus): string {
  if (status.state === 'open') return `ferme à ${clock(status.closesAt)}`;
  if (!status.next) return 'aujourd’hui';
  return `ouvre ${dayFrom(status.next)}à ${clock(status.next.at)}`;
}

function dayFrom({ date, daysAway }: { date: string; daysAway: number }): string {
  if (daysAway === 0) return '';
  if (daysAway === 1) return 'demain ';
  if (daysAway < 7) return `${weekday(date)} `;
  return `le ${dayAndMonth(date)} `;
}

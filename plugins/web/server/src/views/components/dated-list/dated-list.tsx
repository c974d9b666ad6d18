import { dayOfMonth, dayAndMonth, shortMonth } from '../../text/dates';
import { fr } from '../../text/french';
import type { IsoDate } from '../../types';

export interface DatedItem {
  date: IsoDate;
  title: string;
  href?: string;
  /** `18 h 30, salle du conseil` */
  detail?: string;
}

/** What happens next, a date beside each line. */
export const DatedList = ({ items }: { items: DatedItem[] }) => (
  <ol class="dated">
    {items.map(({ date, title, href, detail }) => (
      <li>
        <time class="dated-day" datetime={date}>
          <span class="visually-hidden">{dayAndMonth(date)}</span>
          <span class="dated-number" aria-hidden="true">
            {dayOfMonth(date)}
          </span>
          <span class="dated-month" aria-hidden="true">
            {shortMonth(date)}
          </span>
        </time>
        <div class="dated-words">
          <p class="dated-title">{href ? <a href={href}>{fr(title)}</a> : fr(title)}</p>
          {detail && <p class="dated-detail">{fr(detail)}</p>}
        </div>
      </li>
    ))}
  </ol>
);

import { fr } from '../../text/french';
import type { Link } from '../../types';

export interface QuickLink extends Link {
  /** A few words under the label. */
  detail?: string;
}

/** The procedures that people come for most, as large targets. */
export const QuickLinks = ({ links }: { links: QuickLink[] }) => (
  <ul class="quick-links">
    {links.map(({ label, href, detail }) => (
      <li>
        <a href={href}>
          <span class="quick-label">{fr(label)}</span>
          {detail && <span class="quick-detail">{fr(detail)}</span>}
        </a>
      </li>
    ))}
  </ul>
);

import type { ComponentChildren } from 'preact';
import { fr } from '../text/french';

export interface PageHeadProps {
  title: string;
  /** A sentence or two that say what the page holds. */
  lead?: string;
  kicker?: string;
  children?: ComponentChildren;
}

/** Title of an inner page, and what introduces it. */
export const PageHead = ({ title, lead, kicker, children }: PageHeadProps) => (
  <div class="page-head">
    {kicker && <p class="kicker">{fr(kicker)}</p>}
    <h1>{fr(title)}</h1>
    {lead && <p class="lead">{fr(lead)}</p>}
    {children}
  </div>
);

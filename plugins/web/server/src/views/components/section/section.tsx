import type { ComponentChildren } from 'preact';
import { fr } from '../../text/french';
import type { Link } from '../../types';

export interface SectionProps {
  /** Anchor and name of the section: `actualites`. */
  id: string;
  title: string;
  /** `Toutes les actualités` */
  more?: Link;
  class?: string;
  children: ComponentChildren;
}

/** A titled part of a page, with a way to the whole list. */
export const Section = ({ id, title, more, class: name, children }: SectionProps) => (
  <section class={['section', name].filter(Boolean).join(' ')} aria-labelledby={id}>
    <div class="section-head">
      <h2 id={id}>{fr(title)}</h2>
      {more && (
        <a class="more" href={more.href}>
          {fr(more.label)}
        </a>
      )}
    </div>
    {children}
  </section>
);

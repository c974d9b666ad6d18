import { Section, Teaser } from '#web';
import type { TeaserProps } from '#web';

/** A news item as lists show it. */
export type NewsTeaser = Omit<TeaserProps, 'level' | 'headline' | 'priority'>;

export interface HomeNewsProps {
  /** Pinned items first, then the latest. */
  items: NewsTeaser[];
  /** The first screen has no banner photograph: the headline's is fetched first. */
  priority?: boolean;
}

/** Headline and latest news of a home page; nothing when there are none. */
export function HomeNews({ items, priority }: HomeNewsProps) {
  const [headline, ...others] = items;
  if (!headline) return null;
  return (
    <Section
      id="actualites"
      class={`home-news has-${Math.min(others.length, 6)}`}
      title="Actualités"
      more={{ label: 'Toutes les actualités', href: '/actualites' }}
    >
      <Teaser {...headline} headline level={3} priority={priority} />
      {others.length > 0 && <NewsTeasers items={others} />}
    </Section>
  );
}

export const NewsTeasers = ({ items, level = 3 }: { items: NewsTeaser[]; level?: 2 | 3 }) => (
  <ul class="teasers">
    {items.map((item) => (
      <li>
        <Teaser {...item} level={level} />
      </li>
    ))}
  </ul>
);

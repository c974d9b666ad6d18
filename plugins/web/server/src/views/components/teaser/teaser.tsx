import { longDate } from '../../text/dates';
import { fr } from '../../text/french';
import type { IsoDate, Photo } from '../../types';
import { Picture } from '../picture/picture';

export interface TeaserProps {
  title: string;
  href: string;
  /** `École`, `Travaux`… */
  kicker?: string;
  date?: IsoDate;
  summary?: string;
  photo?: Photo;
  /** Level of the title, 2 unless told. */
  level?: 2 | 3;
  /** Drawn first and larger. */
  headline?: boolean;
  priority?: boolean;
}

/** One thing to read: its title is the link, its whole surface the target. */
export function Teaser(props: TeaserProps) {
  const { title, href, kicker, date, summary, photo, headline, level = 2 } = props;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <article
      class={['teaser', headline && 'is-headline', !photo && 'no-photo'].filter(Boolean).join(' ')}
    >
      {photo && <TeaserPhoto {...props} photo={photo} />}
      <div class="teaser-words">
        <Title class="teaser-title">
          <a href={href}>{fr(title)}</a>
        </Title>
        <p class="teaser-meta">
          {date && <time datetime={date}>{longDate(date)}</time>}
          {kicker && <span class="kicker">{fr(kicker)}</span>}
        </p>
        {summary && <p class="teaser-summary">{fr(summary)}</p>}
      </div>
    </article>
  );
}

const TeaserPhoto = ({ photo, headline, priority }: TeaserProps & { photo: Photo }) => (
  <Picture
    class="teaser-photo"
    photo={{ ...photo, alt: null }}
    sizes={
      headline
        ? '(min-width: 64em) 44rem, 100vw'
        : '(min-width: 64em) 20rem, (min-width: 40em) 50vw, 100vw'
    }
    priority={priority}
  />
);

import type { Link } from '#web';

/** The same page for another audience. */
export interface AudienceLink extends Link {
  /** `particuliers` */
  name: string;
  current: boolean;
}

/** Whom the guide is for; nothing where there is one only. */
export const Audiences = ({ audiences }: { audiences: readonly AudienceLink[] }) =>
  audiences.length < 2 ? null : (
    <nav class="guide-audiences" aria-label="Vous êtes">
      <ul>
        {audiences.map(({ label, href, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

import { fr } from '../../text/french';
import type { Photo } from '../../types';
import { Picture } from '../picture/picture';

export interface BannerProps {
  /** Name of the commune: the only first-level title of the home. */
  name: string;
  subtitle?: string;
  tagline?: string;
  /** The banner is typographic without it. */
  photo?: Photo;
}

/** A wide view with the name of the place, or the name alone, drawn large. */
export function Banner({ sizes = '100vw', ...banner }: BannerProps & { sizes?: string }) {
  const { name, subtitle, tagline, photo } = banner;
  return (
    <div class={photo ? 'banner has-photo' : 'banner no-photo'}>
      {photo && <Picture class="banner-photo" photo={photo} sizes={sizes} priority />}
      <div class="banner-words">
        {subtitle && <p class="banner-subtitle">{fr(subtitle)}</p>}
        <h1 class={nameClass(name)}>{fr(name)}</h1>
        {tagline && <p class="banner-tagline">{fr(tagline)}</p>}
      </div>
    </div>
  );
}

/** Long names are set smaller, so that they never break inside a word. */
function nameClass(name: string): string {
  const longestWord = Math.max(...name.split(/[\s-]/).map((word) => word.length));
  if (name.length > 22 || longestWord > 12) return 'banner-name is-long';
  return name.length > 13 || longestWord > 9 ? 'banner-name is-medium' : 'banner-name';
}

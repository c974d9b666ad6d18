import type { Photo } from '../../types';
import { fr } from '../../text/french';
import { focalClasses, placeholderClasses } from './placeholder';

export interface PictureProps {
  photo: Photo;
  /** Widths at which the image is shown, as in the HTML attribute. */
  sizes: string;
  /** The largest image of the first screen: fetched first, never lazy. */
  priority?: boolean;
  class?: string;
}

/** An image in the best format and the smallest sufficient size. */
export function Picture({ photo, sizes, priority, class: name }: PictureProps) {
  const classes = [name, placeholderClasses(photo.dominantColour), focalClasses(photo.focalPoint)];
  return (
    <picture class={['photo', ...classes].filter(Boolean).join(' ')}>
      {photo.sources.map(({ type, variants }) => (
        <source type={type} sizes={sizes} srcset={srcset(variants)} />
      ))}
      <img
        src={photo.src}
        width={photo.width}
        height={photo.height}
        alt={photo.alt ? fr(photo.alt) : ''}
        loading={priority ? 'eager' : 'lazy'}
        fetchpriority={priority ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}

const srcset = (variants: { url: string; width: number }[]) =>
  variants.map(({ url, width }) => `${url} ${width}w`).join(', ');

/** A picture with its caption and the name of who took it. */
export function Figure({ photo, sizes, priority }: PictureProps) {
  const words = [photo.caption, photo.credit && `© ${photo.credit}`].filter(Boolean).join(' ');
  return (
    <figure class="figure">
      <Picture photo={photo} sizes={sizes} priority={priority} />
      {words && <figcaption>{fr(words)}</figcaption>}
    </figure>
  );
}

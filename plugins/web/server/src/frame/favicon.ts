import type { SiteIdentity } from '#sites';
import { escapeXml } from '../routes/machine-files';
import { coloursOf, templateOf } from './look';

const drawn = new Map<string, string>();

/** The site's initial in its own colours, as an SVG drawing. */
export function faviconOf(site: SiteIdentity): string {
  const initial = initialOf(site.name);
  const key = [templateOf(site), site.palette, initial].join('/');
  const drawing = drawn.get(key) ?? draw(initial, coloursOf(site).light);
  drawn.set(key, drawing);
  return drawing;
}

/** Within the page: a browser asks for nothing more. */
export const faviconAddress = (site: SiteIdentity): string =>
  `data:image/svg+xml,${encodeURIComponent(faviconOf(site))}`;

const initialOf = (name: string) => name.replace(/^(Le|La|Les) |^L[’']/, '').charAt(0);

const draw = (initial: string, { strong, onStrong }: { strong: string; onStrong: string }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${strong}"/><text x="16" y="23" text-anchor="middle" font-family="Georgia,serif" font-weight="700" font-size="20" fill="${onStrong}">${escapeXml(initial)}</text></svg>`;

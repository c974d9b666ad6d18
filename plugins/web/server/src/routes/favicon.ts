import { coloursOf } from '../frame/look';
import type { PublicAnswer, PublicRequest } from '../routing/answer';
import { escapeXml } from './machine-files';

/** The site's initial in its own colours. */
export function favicon({ site }: PublicRequest): PublicAnswer {
  const { strong, onStrong } = coloursOf(site).light;
  const initial = escapeXml(site.name.replace(/^(Le|La|Les) |^L[’']/, '').charAt(0));
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${strong}"/><text x="16" y="23" text-anchor="middle" font-family="Georgia,serif" font-weight="700" font-size="20" fill="${onStrong}">${initial}</text></svg>`;
  return { kind: 'file', type: 'image/svg+xml', body };
}

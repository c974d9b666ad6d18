/** A web, mail or telephone address, or one relative to the site: what a link may lead to. */
export function isLinkTarget(address: string): boolean {
  if (/\p{Cc}/u.test(address)) return false;
  if (/^https?:/i.test(address)) return hostOf(address) !== '';
  if (/^(mailto|tel):/i.test(address)) return true;
  return /^(\/(?![/\\])|[#?]|[^:/?#\\]+([/?#]|$))/.test(address);
}

/** The host, and the port if any, of an absolute address; empty for another. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

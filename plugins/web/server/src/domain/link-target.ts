/**
 * A web, mail or telephone address, or one relative to the site: what a link may lead to. Not one
 * that begins with a name and « @ »: it reads as the site of that name, and leads elsewhere.
 */
export function isLinkTarget(address: string): boolean {
  if (/\p{Cc}/u.test(address)) return false;
  if (/^https?:/i.test(address)) return isWebAddress(address);
  if (/^(mailto|tel):/i.test(address)) return true;
  return /^(\/(?![/\\])|[#?]|[^:/?#\\]+([/?#]|$))/.test(address);
}

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { host, username, password } = new URL(address);
  return host !== '' && username === '' && password === '';
}

/** The host, and the port if any, of an absolute address; empty for another. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

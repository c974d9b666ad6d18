/** Key of a site, or 0 for the whole platform. */
export type SiteKey = number;

/** Query parameter of an address that opens a site. */
export const SITE_IN_ADDRESS = 'site';

const NAME = 'parvis_site';
const YEAR = 31_536_000;

/**
 * The site at work. Each tab keeps its own, so that choosing another one in a second tab cannot
 * send what is being written in the first to the wrong commune; the cookie says where a new tab
 * begins.
 */
export function chosenSite(): SiteKey | null {
  const kept = sessionStorage.getItem(NAME) ?? readCookie();
  return kept !== null && /^\d+$/.test(kept) ? Number(kept) : null;
}

export function keepInThisTab(site: SiteKey): void {
  sessionStorage.setItem(NAME, String(site));
}

export function chooseSite(site: SiteKey): void {
  keepInThisTab(site);
  writeCookie(String(site), YEAR);
}

/** Opens the site that the address names, if it names one, and leaves the address without it. */
export function chooseSiteInAddress(): void {
  const address = new URL(location.href);
  const site = address.searchParams.get(SITE_IN_ADDRESS);
  if (site === null || !/^\d{1,9}$/.test(site)) return;
  chooseSite(Number(site));
  address.searchParams.delete(SITE_IN_ADDRESS);
  history.replaceState(history.state, '', address);
}

export function forgetSite(): void {
  sessionStorage.removeItem(NAME);
  writeCookie('', 0);
}

function readCookie(): string | null {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${NAME}=`));
  return found?.slice(NAME.length + 1) ?? null;
}

function writeCookie(value: string, maxAge: number) {
  document.cookie = `${NAME}=${value}; path=/; max-age=${maxAge}; SameSite=Lax`;
}

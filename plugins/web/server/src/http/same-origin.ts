interface Asked {
  readonly host: string;
  readonly origin: string;
  readonly secFetchSite: string;
}

/**
 * Whether a form comes from a page of the same site. Browsers say so in `Sec-Fetch-Site`, older
 * ones in `Origin`; who says neither is no browser that another page could lead by the hand.
 */
export function isSameOrigin({ host, origin, secFetchSite }: Asked): boolean {
  if (secFetchSite !== '') return secFetchSite === 'same-origin';
  if (origin === '') return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

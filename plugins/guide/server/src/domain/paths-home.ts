/**
 * A path leads into the site that shows it: what another site shares names its own pages, and says
 * so by their whole addresses.
 * @param origin of the site that wrote it: `https://mairie.example`
 */
export const wholeAddress = (href: string, origin: string): string =>
  isPath(href) ? origin + href : href;

const isPath = (href: string): boolean => /^\/(?!\/)/.test(href);

const LINK_TO_PATH = /(<a\s(?:[^>]*?\s)?href=["'])\/(?!\/)/gi;

/** The same, of the links of a text. */
export const wholeLinks = (html: string, origin: string): string =>
  html.replace(LINK_TO_PATH, (_, before: string) => `${before}${origin}/`);

/** Whether an address, or a text, leads into the site that shows it. */
export const leadsIntoSite = (said: string): boolean =>
  isPath(said) || said.search(LINK_TO_PATH) >= 0;

const LISTS = /^\/content-manager\/collection-types\/[^/]+/;
const OWN_PAGES = /^\/plugins\/[^/]+/;

/**
 * Where a person lands who changes site: the same kind of list, never the document that they had
 * open, which belongs to the site they leave.
 */
export const landingPath = (pathname: string): string =>
  (LISTS.exec(pathname) ?? OWN_PAGES.exec(pathname))?.[0] ?? '/';

const NAME = 'parvis_wanted';
const BASE = /^\/admin(?=\/|$)/;

/** Pages by which one signs in: nobody comes for them. */
const DOORS = /^\/auth(\/|$)/;

/**
 * The page that somebody came for: a link in a mail, whose session had ended. The administration
 * sends them to sign in, and then to its first page.
 */
export function rememberWantedPage({ pathname, search }: Pick<Location, 'pathname' | 'search'>) {
  const page = pathname.replace(BASE, '');
  if (page === '' || page === '/' || DOORS.test(page)) return;
  sessionStorage.setItem(NAME, page + search);
}

/** Where to go from the page where somebody landed who is signed in; asked once, then forgotten. */
export function takeWantedPage(landed: string): string | null {
  const wanted = sessionStorage.getItem(NAME);
  sessionStorage.removeItem(NAME);
  return wanted !== null && landed === '/' ? wanted : null;
}

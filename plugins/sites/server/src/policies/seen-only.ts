const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Questions that Strapi’s screens ask by `POST`; they write nothing. */
const QUESTIONS = [
  /^\/admin\/permissions\/check$/,
  /^\/content-manager\/uid\/(generate|check-availability)$/,
  /^\/content-manager\/collection-types\/:model\/actions\/bulkFindForValidation$/,
  /^\/i18n\/content-manager\/actions\/get-non-localized-fields$/,
];

/**
 * What a view may ask for.
 * @param route pattern, as the router knows it: `/desk/news/:id`
 */
export const changesNothing = (method: string, route: string): boolean =>
  READS.includes(method) ||
  (method === 'POST' && QUESTIONS.some((question) => question.test(route)));

/** Done by the person at the keyboard, in their own name, view or not. */
export const isOfOneself = (method: string, route: string): boolean =>
  (method === 'DELETE' && route === '/sites/viewing') ||
  (method === 'POST' && route === '/admin/logout');

/** The account of who is seen is theirs alone: their devices, their second factor. */
export const isPrivate = (route: string): boolean =>
  /^\/(admin\/users\/me\/sessions|platform\/second-factor)(\/|$)/.test(route);

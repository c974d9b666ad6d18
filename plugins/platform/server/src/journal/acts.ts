/** What a route of the administration does, and to what kind of thing. */
export interface Act {
  /** Past verb, English: `created`, `moved`… */
  readonly action: string;
  /** Content type of a file or folder of the library; else the beginning of the route. */
  readonly subject: string;
}

export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';

const BY_METHOD: Readonly<Record<string, string>> = {
  POST: 'created',
  PUT: 'updated',
  PATCH: 'updated',
  DELETE: 'deleted',
};

/** What the method does not say. */
const ACTIONS: readonly (readonly [route: RegExp, action: string])[] = [
  [/^POST \/upload\/actions\/bulk-move$/, 'moved'],
  [/^POST .*\/(batch|bulk)-delete$/, 'deleted'],
  [/^POST .*\/regenerate$/, 'renewed'],
  [/^POST \/admin\/project-settings$/, 'updated'],
];

/** They change nothing, or only what the person who asks sees. */
const NOTHING: readonly RegExp[] = [
  /^POST \/admin\/permissions\/check$/,
  /^POST \/content-manager\/uid\//,
  /^POST \/content-manager\/collection-types\/:model\/actions\/bulkFindForValidation$/,
  /^POST \/i18n\/content-manager\/actions\/get-non-localized-fields$/,
  /^PUT \/admin\/homepage\/layout$/,
  /^(POST \/admin\/logout|DELETE \/admin\/users\/me\/sessions.*)$/,
  /^POST \/admin\/webhooks\/:id\/trigger$/,
  /^POST \/email\/(test|verify)$/,
];

/** @returns null when the request leaves no trace */
export function actOf(method: string, path: string): Act | null {
  const route = `${method} ${path}`;
  const byMethod = BY_METHOD[method];
  if (!byMethod || NOTHING.some((known) => known.test(route))) return null;
  const [, action = byMethod] = ACTIONS.find(([known]) => known.test(route)) ?? [];
  return { action, subject: subjectOf(path) };
}

/** `/admin/users/:id` and `/admin/users/batch-delete` are about `/admin/users`. */
function subjectOf(path: string): string {
  if (/^\/upload\/(settings|configuration)/.test(path)) return '/upload/settings';
  if (path.startsWith('/upload/folders')) return FOLDER;
  if (path.startsWith('/upload')) return FILE;
  return path.replace(/\/(:|me\b|batch-delete).*$/, '');
}

/** What is kept once for all sites is journalled for the platform, whichever site is open. */
export const isOfPlatform = ({ subject }: Act): boolean => SHARED.test(subject);

/** Strapi's own areas; what a plugin of ours does is done on the site at work. */
const SHARED =
  /^\/(admin|content-manager|content-type-builder|email|i18n|upload|users-permissions)\b/;

import slugify from 'slugify';

/** Long enough for a headline, short enough to be read on a poster. */
const SLUG_LIMIT = 80;

/** First words of addresses that the platform or one of its capabilities answers. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'accessibilite',
  'actualites',
  'admin',
  'agenda',
  'annuaire',
  'api',
  'assets',
  'contact',
  'content-manager',
  'content-type-builder',
  'demarches',
  'documentation',
  'documents',
  'donnees-personnelles',
  'email',
  'favicon',
  'formulaires',
  'france-services',
  'guide',
  'healthz',
  'i18n',
  'lettre',
  'media',
  'mentions-legales',
  'metrics',
  'mon-espace',
  'news',
  'pages',
  'plan-du-site',
  'platform',
  'recherche',
  'robots',
  'sitemap',
  'sites',
  'suivi',
  'upload',
  'uploads',
  'users-permissions',
  'web',
]);

/**
 * « Fête de l’été : c’est parti ! » is `fete-de-l-ete-c-est-parti`; cut after a whole word.
 * Empty when the title has neither letter nor digit.
 */
export function slugOf(title: string, limit = SLUG_LIMIT): string {
  const words = title
    .normalize('NFC')
    .replace(/\bn[°º]s?/giu, 'numero ')
    .replace(/[^\p{L}\p{N}\p{M}&%€$+]+/gu, ' ');
  return cut(slugify(words, { lower: true, strict: true, locale: 'fr' }), limit);
}

type SlugOptions = {
  /** Slugs that siblings have already. */
  readonly isTaken?: (slug: string) => boolean;
  /** Slugs that nothing may have there: `reservedSlugs` for a page at the root of a site. */
  readonly reserved?: ReadonlySet<string>;
  /** What to call a title without a letter. */
  readonly fallback?: string;
  readonly limit?: number;
};

/** A slug for the title that is free: `fete-votive`, then `fete-votive-2`, `fete-votive-3`. */
export function freeSlug(title: string, options: SlugOptions = {}): string {
  const { isTaken, reserved, fallback = 'sans-titre', limit = SLUG_LIMIT } = options;
  const wanted = slugOf(title, limit) || fallback;
  const isFree = (slug: string) => !reserved?.has(slug) && !isTaken?.(slug);
  if (isFree(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const numbered = `${cut(wanted, limit - `-${n}`.length)}-${n}`;
    if (isFree(numbered)) return numbered;
  }
}

/** At most `limit` characters, whole words unless the first one is too long by itself. */
function cut(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const boundary = slug.lastIndexOf('-', limit);
  return slug.slice(0, boundary > 0 ? boundary : limit);
}

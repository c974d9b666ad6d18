import { fr } from '../text/french';
import type { Framed, JsonLd, PageFrame, Photo, SiteFrame } from '../types';

/** What search engines, feeds and social networks read of a page. */
export function Head({ site, page }: Framed) {
  const address = `${site.origin}${page.path === '/' ? '/' : page.path}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{documentTitle(site, page)}</title>
      {page.description && <meta name="description" content={fr(page.description)} />}
      {(page.noindex ?? site.preview) && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {!page.noindex && <link rel="canonical" href={page.canonical ?? address} />}
      {page.previousHref && <link rel="prev" href={page.previousHref} />}
      {page.nextHref && <link rel="next" href={page.nextHref} />}
      {site.assets.preloadFonts.map((href) => (
        <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.assets.stylesheet} />
      {site.assets.favicon && <link rel="icon" href={site.assets.favicon} />}
      {site.coatOfArms && <link rel="apple-touch-icon" href={site.coatOfArms.src} />}
      {site.feedHref && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={fr(`Actualités ${site.collectivity.ofPlace}`)}
          href={site.feedHref}
        />
      )}
      <OpenGraph site={site} page={page} address={address} />
      {structuredData(site, page).map((data) => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
      ))}
    </head>
  );
}

function documentTitle({ name, townHall }: SiteFrame, { title, alert }: PageFrame) {
  if (alert) return fr(`${alert} : ${title} – ${name}`);
  return fr(title === name ? `${name} – ${siteKind(townHall)}` : `${title} – ${name}`);
}

const siteKind = ({ isTownHall = true }: SiteFrame['townHall']) =>
  isTownHall ? 'site de la commune' : 'site officiel';

const OpenGraph = ({ site, page, address }: Framed & { address: string }) => (
  <>
    <meta property="og:type" content={page.kind ?? 'website'} />
    <meta property="og:locale" content="fr_FR" />
    <meta property="og:site_name" content={fr(site.name)} />
    <meta property="og:title" content={fr(page.title)} />
    {page.description && <meta property="og:description" content={fr(page.description)} />}
    <meta property="og:url" content={address} />
    {page.image && <OpenGraphImage image={page.image} origin={site.origin} />}
  </>
);

const OpenGraphImage = ({ image, origin }: { image: Photo; origin: string }) => (
  <>
    <meta property="og:image" content={new URL(image.src, origin).href} />
    {image.alt && <meta property="og:image:alt" content={fr(image.alt)} />}
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

/** The page's schema.org objects and its breadcrumb, safe inside a script element. */
function structuredData(site: SiteFrame, page: PageFrame): string[] {
  const trail = page.breadcrumb && [breadcrumbData(site, page)];
  return [...(page.jsonLd ?? []), ...(trail ?? [])].map((data) =>
    JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c'),
  );
}

function breadcrumbData(
  { origin }: SiteFrame,
  { breadcrumb = [], title, path }: PageFrame,
): JsonLd {
  const steps = [{ label: 'Accueil', href: '/' }, ...breadcrumb, { label: title, href: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, origin).href,
    })),
  };
}

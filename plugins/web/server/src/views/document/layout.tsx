import type { ComponentChildren } from 'preact';
import { Breadcrumb } from '../components/breadcrumb/breadcrumb';
import { PreviewNotice } from '../components/notice/preview-notice';
import { SiteFooter } from '../components/site-footer/site-footer';
import { SiteHeader } from '../components/site-header/site-header';
import type { Framed } from '../types';
import { Head } from './head';

export interface LayoutProps extends Framed {
  home?: boolean;
  children: ComponentChildren;
}

/** The document around every page: head, skip links, landmarks, header and footer. */
export function Layout({ site, page, home, children }: LayoutProps) {
  const classes = `template-${site.template} ${home ? 'is-home' : 'is-inner'}`;
  return (
    <html lang={site.lang ?? 'fr'}>
      <Head site={site} page={page} />
      <body class={classes}>
        <SkipLinks search={Boolean(site.searchHref)} />
        {site.preview && <PreviewNotice launchesOn={site.preview.launchesOn} />}
        <SiteHeader site={site} home={home} />
        {page.breadcrumb && <Breadcrumb trail={page.breadcrumb} title={page.title} />}
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} />
      </body>
    </html>
  );
}

const SkipLinks = ({ search }: { search: boolean }) => (
  <nav class="skip-links" aria-label="Accès rapide">
    <ul>
      <li>
        <a href="#contenu">Aller au contenu</a>
      </li>
      <li>
        <a href="#menu">Aller au menu</a>
      </li>
      {search && (
        <li>
          <a href="#recherche">Aller à la recherche</a>
        </li>
      )}
      <li>
        <a href="#pied">Aller au pied de page</a>
      </li>
    </ul>
  </nav>
);

import { fr } from '../../text/french';
import type { SiteFrame } from '../../types';
import { Picture } from '../picture/picture';
import { Menu } from './menu';

export interface SiteHeaderProps {
  site: SiteFrame;
  /** On the home the name stands in the banner; the header then says what the site is. */
  home?: boolean;
}

/** Coat of arms, name, menu and search, at the head of every page. */
export const SiteHeader = ({ site, home }: SiteHeaderProps) => (
  <header class="site-header" id="entete">
    <div class="site-header-inner">
      <a class="brand" href="/" aria-current={home ? 'page' : undefined}>
        {site.coatOfArms && (
          <Picture
            class="brand-arms"
            photo={{ ...site.coatOfArms, alt: null }}
            sizes="4rem"
            priority
          />
        )}
        <span class="brand-words">
          <span class="brand-name">{fr(site.name)}</span>
          <span class="brand-subtitle">{fr(site.subtitle ?? 'Site officiel')}</span>
        </span>
        <span class="visually-hidden"> – Accueil</span>
      </a>
      {site.searchHref && <SearchForm action={site.searchHref} />}
      <Menu entries={site.menu} />
    </div>
  </header>
);

const SearchForm = ({ action }: { action: string }) => (
  <search class="search">
    <form action={action} method="get">
      <label class="visually-hidden" for="recherche">
        Rechercher sur le site
      </label>
      <input id="recherche" type="search" name="q" placeholder="Rechercher" autocomplete="off" />
      <button type="submit" class="button">
        Chercher
      </button>
    </form>
  </search>
);

import { useDebounce, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What the home of the site is drawn from. */
export interface Wanted {
  readonly insee: string;
  readonly template: string;
  readonly palette: string;
  readonly modules: readonly string[];
  /** Whether a banner is chosen: its place is left in the page. */
  readonly banner: boolean;
}

/** `GET /web/new-site-preview` */
export interface Page {
  readonly html: string;
  /** Address that stands in the page for the banner, which the server does not have. */
  readonly bannerPlace: string;
}

export interface Preview {
  /** The last page that was drawn; it stays while the next one is made. */
  readonly page: Page | null;
  readonly failed: boolean;
}

const PAUSE_MS = 150;

/** The home of the site, drawn by the server as it will be. */
export function useNewSitePreview({ insee, template, palette, modules, banner }: Wanted): Preview {
  const { get } = useFetchClient();
  const [preview, setPreview] = useState<Preview>({ page: null, failed: false });
  const query = useDebounce(
    insee === '' || template === ''
      ? ''
      : new URLSearchParams({
          insee,
          template,
          palette,
          modules: modules.join(','),
          banner: banner ? 'yes' : 'no',
        }).toString(),
    PAUSE_MS,
  );
  useEffect(() => {
    if (!query) return;
    const abort = new AbortController();
    const { signal } = abort;
    get<Page>(`/web/new-site-preview?${query}`, { signal })
      .then(({ data }) => setPreview({ page: data, failed: false }))
      .catch(() => {
        if (!signal.aborted) setPreview(({ page }) => ({ page, failed: true }));
      });
    return () => abort.abort();
  }, [get, query]);
  return preview;
}

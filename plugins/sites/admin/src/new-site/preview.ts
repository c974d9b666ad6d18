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

export interface Preview {
  /** The last page that was drawn; it stays while the next one is made. */
  readonly html: string | null;
  readonly failed: boolean;
}

const PAUSE_MS = 150;

/** The home of the site, drawn by the server as it will be. */
export function useNewSitePreview({ insee, template, palette, modules, banner }: Wanted): Preview {
  const { get } = useFetchClient();
  const [preview, setPreview] = useState<Preview>({ html: null, failed: false });
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
    get<{ html: string }>(`/web/new-site-preview?${query}`, { signal })
      .then(({ data: { html } }) => setPreview({ html, failed: false }))
      .catch(() => {
        if (!signal.aborted) setPreview(({ html }) => ({ html, failed: true }));
      });
    return () => abort.abort();
  }, [get, query]);
  return preview;
}

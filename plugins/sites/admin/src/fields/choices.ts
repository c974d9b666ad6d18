import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

export interface TemplateChoice {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly palettes: readonly PaletteChoice[];
}

export interface PaletteChoice {
  readonly key: string;
  readonly label: string;
  /** `#rrggbb`: paper, large areas, links, marks. */
  readonly colours: readonly string[];
}

/** Something that is ticked or not. */
export interface NamedChoice {
  readonly name: string;
  readonly label: string;
}

/** What `GET /sites/choices` answers. */
export interface SiteChoices {
  readonly templates: readonly TemplateChoice[];
  readonly modules: readonly NamedChoice[];
  /** What programs read of a site. */
  readonly data: readonly NamedChoice[];
}

const NONE: SiteChoices = { templates: [], modules: [], data: [] };

/** What a site can be made of; nothing until the server has answered. */
export function useSiteChoices(): { readonly choices: SiteChoices; readonly failed: boolean } {
  const { get } = useFetchClient();
  const [choices, setChoices] = useState(NONE);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    get<SiteChoices>('/sites/choices')
      .then(({ data }) => !left && setChoices(data))
      .catch(() => !left && setFailed(true));
    return () => {
      left = true;
    };
  }, [get]);
  return { choices, failed };
}

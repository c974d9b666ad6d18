import type { RouteObject } from 'react-router-dom';
import { SiteFrame } from './site-frame';
import { nameSiteInRequests } from './site/requests-of-site';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

/** Puts the site at work above every page of the administration. */
export const frameBySite = (pages: RouteObject[]): RouteObject[] => [
  { element: <SiteFrame />, children: pages },
];

const languages: Record<string, Record<string, string>> = { fr, en };

export default {
  register() {
    nameSiteInRequests();
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return locales.map((locale) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(languages[locale] ?? {}).map(([word, text]) => [`${PREFIX}.${word}`, text]),
      ),
    }));
  },
};

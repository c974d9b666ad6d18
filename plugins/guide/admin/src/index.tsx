import { offerOnly } from '#admin/platform';
import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { Reach } from '../../shared/reach';
import { REACHES } from './api-paths';
import { ENRICH_GUIDE } from './enrich';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

const languages: Record<string, Record<string, string>> = { fr, en };

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/guide',
      icon: Book,
      intlLabel: { id: `${PREFIX}.title`, defaultMessage: fr.title },
      permissions: ENRICH_GUIDE,
      position: 4,
      Component: () => import('./guide-pages'),
    });
  },
  bootstrap() {
    offerOnly({
      uid: 'plugin::guide.own-entry',
      field: 'reach',
      address: REACHES,
      codesIn: (reaches) => (reaches as readonly Reach[]).map(({ reach }) => reach),
    });
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

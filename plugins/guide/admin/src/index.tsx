import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
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
  async registerTrads({ locales }: { locales: string[] }) {
    return locales.map((locale) => ({
      locale,
      data: Object.fromEntries(
        Object.entries(languages[locale] ?? {}).map(([word, text]) => [`${PREFIX}.${word}`, text]),
      ),
    }));
  },
};

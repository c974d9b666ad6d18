import { prefixed } from '#admin/platform';
import { Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { closeLibraryAnnouncement } from './quiet-announcement';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { libraryFr } from './translations/library-fr';
import { PREFIX } from './translations/words';

const WORDS: Record<string, Record<string, string>> = {
  fr: { ...prefixed(PREFIX, fr), ...prefixed('upload', libraryFr) },
  en: prefixed(PREFIX, en),
};

export default {
  register(app: StrapiApp) {
    closeLibraryAnnouncement();
    app.addMenuLink({
      to: 'plugins/media',
      icon: Quotes,
      intlLabel: { id: `${PREFIX}.menu`, defaultMessage: fr.menu },
      permissions: [{ action: 'plugin::upload.assets.update', subject: null }],
      Component: () => import('./images/images-to-describe'),
    });
    app.registerPlugin({ id: PREFIX, name: PREFIX });
  },
  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: WORDS[locale] ?? {} }))),
};

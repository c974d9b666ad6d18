import type { StrapiApp } from '@strapi/strapi/admin';
import { Message } from '@strapi/icons';
import { ANSWER_MESSAGES } from './messages';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

const languages: Record<string, Record<string, string>> = { fr, en };

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/messages',
      icon: Message,
      intlLabel: { id: `${PREFIX}.title`, defaultMessage: fr.title },
      permissions: ANSWER_MESSAGES,
      position: 3,
      Component: () => import('./messages-pages'),
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

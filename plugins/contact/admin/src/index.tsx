import { sentencesOf } from '#admin/platform';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Message } from '@strapi/icons';
import { ANSWER_MESSAGES } from './messages';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

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
  registerTrads: sentencesOf(PREFIX, { fr, en }),
};

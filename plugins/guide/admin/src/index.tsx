import { offerOnly, sentencesOf } from '#admin/platform';
import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { Reach } from '../../shared/reach';
import { REACHES } from './api-paths';
import { ENRICH_GUIDE } from './enrich';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';

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
  registerTrads: sentencesOf(PREFIX, { fr, en }),
};

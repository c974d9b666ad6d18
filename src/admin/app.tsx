import type { StrapiApp } from '@strapi/strapi/admin';
import { frameBySite } from '../../plugins/sites/admin/src';
import { speakFrenchFirst } from './first-language';
import { showOwnMark } from './own-mark';
import mark from './parvis-mark.svg';
import { en } from './translations/en';
import { fr } from './translations/fr';

speakFrenchFirst();
showOwnMark();

let router: StrapiApp['router'];

export default {
  config: {
    locales: ['fr'],
    translations: { fr, en },
    auth: { logo: mark },
    menu: { logo: mark },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    router = app.router;
  },
  /** Once every plugin has declared its pages: the site at work stands above each of them. */
  bootstrap() {
    router.addRoute(frameBySite);
  },
};

import type { StrapiApp } from '@strapi/strapi/admin';
import { frameBySite } from '../../plugins/sites/admin/src';
import { theme } from './colours';
import { speakFrenchFirst } from './first-language';
import { setFrenchSigns, setFrenchSignsOfRefusals } from './french-signs';
import { hideDeveloperPages } from './hidden-pages';
import { showOwnMark } from './own-mark';
import mark from './parvis-mark.svg';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { withoutCounts } from './widgets';

speakFrenchFirst();
setFrenchSignsOfRefusals();
showOwnMark();

let router: StrapiApp['router'];

export default {
  config: {
    locales: ['fr'],
    translations: { fr, en },
    auth: { logo: mark },
    menu: { logo: mark },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    router = app.router;
    setFrenchSigns(app);
    app.addRBACMiddleware(hideDeveloperPages);
    app.widgets.register(withoutCounts);
  },
  /** Once every plugin has declared its pages: the site at work stands above each of them. */
  bootstrap() {
    router.addRoute(frameBySite);
  },
};

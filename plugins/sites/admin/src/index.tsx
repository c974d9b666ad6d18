import { sentencesOf } from '#admin/platform';
import { Clock, Plus, Rocket, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { RouteObject } from 'react-router-dom';
import { registerFields } from './fields';
import { SEE_LAUNCH } from './launch/launch';
import { LostPage } from './lost-page';
import { CREATE_SITES } from './new-site/creating';
import { KEEP_HOURS } from './opening-hours/hours';
import { SEE_PEOPLE } from './people/people';
import { SiteFrame } from './site-frame';
import { nameSiteInRequests } from './site/requests-of-site';
import { en } from './translations/en';
import { fr } from './translations/fr';
import { PREFIX } from './translations/words';
import { nameViewInRequests } from './viewing/requests-of-view';

/** Puts the site at work above every page of the administration. */
export const frameBySite = (pages: RouteObject[]): RouteObject[] => [
  { element: <SiteFrame />, children: pages },
];

export default {
  register(app: StrapiApp) {
    nameSiteInRequests();
    nameViewInRequests();
    registerFields(app);
    app.router.addRoute({ path: '*', element: <LostPage /> });
    app.addMenuLink({
      to: 'plugins/new-site',
      icon: Plus,
      intlLabel: { id: `${PREFIX}.new.title`, defaultMessage: fr['new.title'] },
      permissions: CREATE_SITES,
      position: 4,
      Component: () => import('./new-site/new-site-page'),
    });
    app.addMenuLink({
      to: 'plugins/launch',
      icon: Rocket,
      intlLabel: { id: `${PREFIX}.launch.title`, defaultMessage: fr['launch.title'] },
      permissions: SEE_LAUNCH,
      position: 4,
      Component: () => import('./launch/launch-page'),
    });
    app.addMenuLink({
      to: 'plugins/opening-hours',
      icon: Clock,
      intlLabel: { id: `${PREFIX}.hours.title`, defaultMessage: fr['hours.title'] },
      permissions: KEEP_HOURS,
      position: 4,
      Component: () => import('./opening-hours/opening-hours-page'),
    });
    app.addMenuLink({
      to: 'plugins/people',
      icon: User,
      intlLabel: { id: `${PREFIX}.people.title`, defaultMessage: fr['people.title'] },
      permissions: SEE_PEOPLE,
      position: 4,
      Component: () => import('./people/people-page'),
    });
  },
  registerTrads: sentencesOf(PREFIX, { fr, en }),
};

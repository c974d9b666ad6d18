import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { adminRoutes } from './http/admin-routes';
import { communesController } from './http/communes';
import { creationsController } from './http/creations';
import { launchController } from './http/launch';
import { mySites } from './http/my-sites';
import { openingHoursController } from './http/opening-hours';
import { peopleController } from './http/people';
import { siteChoices } from './http/site-choices';
import { viewingController } from './http/viewing';
import { register } from './register';
import { createSites } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  routes: { admin: adminRoutes },
  controllers: {
    communes: communesController,
    creations: creationsController,
    launch: launchController,
    'my-sites': mySites,
    'opening-hours': openingHoursController,
    people: peopleController,
    'site-choices': siteChoices,
    viewing: viewingController,
  },
  services: { sites: createSites },
};

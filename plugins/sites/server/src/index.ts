import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { adminRoutes } from './http/admin-routes';
import { launchController } from './http/launch';
import { mySites } from './http/my-sites';
import { peopleController } from './http/people';
import { siteChoices } from './http/site-choices';
import { register } from './register';
import { createSites } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  routes: { admin: adminRoutes },
  controllers: {
    launch: launchController,
    'my-sites': mySites,
    people: peopleController,
    'site-choices': siteChoices,
  },
  services: { sites: createSites },
};

import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { adminRoutes } from './http/admin-routes';
import { launchController } from './http/launch';
import { mySites } from './http/my-sites';
  controllers: { launch: launchController, 'my-sites': mySites, people: peopleController },
import { createSites } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  routes: { admin: adminRoutes },
<<<<<<< HEAD
  controllers: { launch: launchController, 'my-sites': mySites, 'site-choices': siteChoices },

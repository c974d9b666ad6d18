import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { openApi, publicApiRoutes } from './http/open-api';
import { publicSite } from './http/public-site';
import { register } from './register';
import { createWeb } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  controllers: { 'open-api': openApi },
  routes: { 'content-api': publicApiRoutes },
  middlewares: { 'public-site': publicSite },
  services: { web: createWeb },
};

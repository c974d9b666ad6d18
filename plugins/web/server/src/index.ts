import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { adminRoutes } from './http/admin-routes';
import { newSitePreview } from './http/new-site-preview';
import { openApi, publicApiRoutes } from './http/open-api';
import { publicSite } from './http/public-site';
import { register } from './register';
import { createWeb } from './services';

export default {
  register,
  bootstrap,
  contentTypes,
  controllers: { 'new-site-preview': newSitePreview, 'open-api': openApi },
  routes: { admin: adminRoutes, 'content-api': publicApiRoutes },
  middlewares: { 'public-site': publicSite },
  services: { web: createWeb },
};

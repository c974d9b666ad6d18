import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { sites } from '#sites';
import { descriptionRoute } from './public-api/api-routes';
import { siteResource } from './public-api/site-resource';
import { loadAssets } from './frame/assets';
import { templateChoices } from './frame/template-choices';
import { platformRoutes } from './routes/platform-routes';
import { web } from './services';
import { checkClosedData } from './writing/check-closed-data';
import { checkLook } from './writing/check-look';
import { checkRedirects } from './writing/check-redirects';
import { checkWindows } from './writing/check-windows';
import { registerRichTextField } from './writing/rich-text-field';

export function register({ strapi }: { strapi: Core.Strapi }) {
  registerRichTextField(strapi);
  checkLook(strapi);
  checkRedirects(strapi);
  checkWindows(strapi);
  loadAssets(join(strapi.dirs.static.public, 'assets'));
  sites(strapi).templates.add(...templateChoices());
  web(strapi).routes.add(...platformRoutes(strapi), descriptionRoute(strapi));
  web(strapi).api.add(siteResource);
  checkClosedData(strapi);
}

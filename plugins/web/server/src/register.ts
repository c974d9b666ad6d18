import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadAssets } from './frame/assets';
import { platformRoutes } from './routes/platform-routes';
import { web } from './services';

export function register({ strapi }: { strapi: Core.Strapi }) {
  loadAssets(join(strapi.dirs.static.public, 'assets'));
  web(strapi).routes.add(...platformRoutes(strapi));
}

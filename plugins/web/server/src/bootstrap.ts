import type { Core } from '@strapi/strapi';
import { describeScreens } from '#platform';
import { screens } from './content-types/screens';
import { installFrontDoor } from './http/front-door';
import { web } from './services';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  installFrontDoor(strapi.server.httpServer, web(strapi).cache);
  await describeScreens(strapi, screens);
}

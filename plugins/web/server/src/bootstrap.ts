import type { Core } from '@strapi/strapi';
import { installFrontDoor } from './http/front-door';
import { web } from './services';

export function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  installFrontDoor(strapi.server.httpServer, web(strapi).cache);
}

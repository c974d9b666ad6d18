import type { Core } from '@strapi/strapi';
import { describeScreens } from '#platform';
import { screens } from './content-types/screens';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }) {
  await describeScreens(strapi, screens);
}

import type { Core } from '@strapi/strapi';
import { prepareGuide } from './store/prepare-guide';

export const bootstrap = ({ strapi }: { strapi: Core.Strapi }) =>
  prepareGuide(strapi.db.connection);

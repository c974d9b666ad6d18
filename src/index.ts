import type { Core } from '@strapi/strapi';
import { platform } from '#platform';

/** The host application adds nothing: every area of work is a plugin. It starts last of all. */
export default {
  register() {},
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => platform(strapi).startTurn.end(),
};

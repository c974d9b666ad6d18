import type { Core } from '@strapi/strapi';
import { MODULES } from '../domain/site';
import { sites } from '../services';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** `GET /sites/choices`: what the fields of a site let choose, in the words of the screen. */
export const siteChoices = ({ strapi }: { strapi: Core.Strapi }) => ({
  find(ctx: Context) {
    ctx.body = {
      templates: sites(strapi)
        .templates.all()
        .map(({ palettes, ...template }) => ({
          ...template,
          palettes: palettes.map(({ colours, ...palette }) => ({ ...palette, colours: colours() })),
        })),
      modules: Object.entries(MODULES).map(([name, label]) => ({ name, label })),
      data: sites(strapi).publicData.all(),
    };
  },
});

import type { Core } from '@strapi/strapi';
import { addFiles, type Addition } from './library/add-files';

/** The media plugin's front counter. */
export type Media = ReturnType<typeof createMedia>;

export function createMedia({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** Adds files on disk to the library of the current site, under the rules of any upload. */
    addFiles: (additions: readonly Addition[]) => addFiles(strapi, additions),
  };
}

export const media = (strapi: Core.Strapi): Media => strapi.plugin('media').service('media');

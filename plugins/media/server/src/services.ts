import type { Core } from '@strapi/strapi';
import { addFiles, type Addition } from './library/add-files';
import { createFileOwners, findOwner } from './store/file-owners';

/** The media plugin's front counter. */
export type Media = ReturnType<typeof createMedia>;

export function createMedia({ strapi }: { strapi: Core.Strapi }) {
  const owners = createFileOwners((hashes) => findOwner(strapi, hashes));
  return {
    /** Adds files on disk to the library of the current site, under the rules of any upload. */
    addFiles: (additions: readonly Addition[]) => addFiles(strapi, additions),
    /** Whether a site may show the file at this address: no other one owns it. */
    async belongsTo(site: number, path: string): Promise<boolean> {
      const owner = await owners.of(path);
      return owner === null || owner === site;
    },
  };
}

export const media = (strapi: Core.Strapi): Media => strapi.plugin('media').service('media');

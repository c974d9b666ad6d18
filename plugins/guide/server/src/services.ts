import type { Core } from '@strapi/strapi';
import { platform, systemClock as clock, type Reader } from '#platform';
import { importGuide } from './actions/import-guide';
import { createGuideShelf } from './store/guide-shelf';
import { readGuide } from './store/read-guide';

/** The guide plugin's front counter. */
export type Guide = ReturnType<typeof createGuide>;

export function createGuide({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** What pages read, through the reader of their request. */
    reading: (reader: Reader = platform(strapi).reader()) => readGuide(reader),
    importGuide: importGuide({ shelf: createGuideShelf(strapi), clock }),
  };
}

export const guide = (strapi: Core.Strapi): Guide => strapi.plugin('guide').service('guide');

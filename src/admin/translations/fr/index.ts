import { administration } from './administration';
import { contents } from './contents';
import { library } from './library';

/** Sentences of Strapi that we say in our own words, and those it leaves in English. */
export const fr: Record<string, string> = { ...administration, ...contents, ...library };

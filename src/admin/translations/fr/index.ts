import { administration } from './administration';
import { contents } from './contents';
import { corrections } from './corrections';
import { leftInEnglish, pluginsLeftInEnglish } from './left-in-english';
import { library } from './library';

/** Sentences of Strapi that we say in our own words, and those it leaves in English. */
export const fr: Record<string, string> = {
  ...corrections,
  ...leftInEnglish,
  ...pluginsLeftInEnglish,
  ...administration,
  ...contents,
  ...library,
};

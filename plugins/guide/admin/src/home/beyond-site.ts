import type { Reach } from '../../../shared/reach';

/** Who reads it besides the visitors of the site; nothing for nobody. */
export const beyondSite = ({ reach, words }: Reach): string | null =>
  reach === 'site' ? null : words;

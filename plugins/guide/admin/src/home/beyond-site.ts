import type { Reach } from '../../../shared/reach';

/** Who reads it besides the visitors of the site; nothing for nobody. */
export const beyondSite = ({ reach, words }: Pick<Reach, 'reach' | 'words'>): string | null =>
  reach === 'site' ? null : words;

import type { PublicAnswer } from '#web';
import { GUIDE, GUIDE_TITLE, SEARCH } from './guide-address';

/** What an entry that is no more leads to: many pages elsewhere still link to it. */
export const GONE: PublicAnswer = {
  kind: 'gone',
  instead: [
    { label: 'Chercher dans le guide', href: SEARCH },
    { label: GUIDE_TITLE, href: GUIDE },
  ],
};

import type { PageExample } from '#web';
import { defaultPages } from './default-pages.examples';
import { homePages } from './home/home-page.examples';
import { prosePages } from './prose/prose-page.examples';

/** Every page of this plugin, as the catalogue and the tests draw it. */
export const contentPages: PageExample[] = [...homePages, ...defaultPages, ...prosePages];

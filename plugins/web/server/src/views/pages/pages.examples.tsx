import type { PageExample } from '../examples';

/** Every page of this plugin, as the catalogue and the tests draw it. */
export const webPages: PageExample[] = [];

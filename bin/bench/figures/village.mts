import type { Population } from '../data/population.mts';

/** A small platform: what the home page of one site costs by itself. */
export const VILLAGE: Population = { sites: 3, newsPerSite: 200 };

export const WITHOUT_CACHE = { PAGE_CACHE_MB: '0' };

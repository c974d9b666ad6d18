import type { Screens } from '#platform';
import { siteScreens } from './site-screens';
import { townHallScreens } from './town-hall-screens';

export const screens: Screens = { ...siteScreens, ...townHallScreens };

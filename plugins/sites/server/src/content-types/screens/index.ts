import type { Screens } from '#platform';
import type { TemplateChoice } from '../../domain/template-choices';
import { siteScreens } from './site-screens';
import { townHallScreens } from './town-hall-screens';

/** @param templates that the platform offers, to say those of a site by their names */
export const screensWith = (templates: readonly TemplateChoice[]): Screens => ({
  ...siteScreens(templates),
  ...townHallScreens,
});

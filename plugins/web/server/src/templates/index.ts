import { bastide } from './bastide/bastide';
import { causse } from './causse/causse';
import { riviere } from './riviere/riviere';
import type { Template } from './template';

export type TemplateName = 'causse' | 'riviere' | 'bastide';

/** Every template that a commune can choose, one line each. */
export const templates: Record<TemplateName, Template> = {
  causse,
  riviere,
  bastide,
};

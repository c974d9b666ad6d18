import { AUDIENCE_NAMES, AUDIENCES, type Audience } from '../domain/audience';
import type { AudienceLink } from '../views';
import type { Generations } from './guide-desk';

/** The same page for each audience that has a guide. */
export const audienceLinks = (
  generations: Generations,
  shown: Audience,
  addressFor: (audience: Audience) => string,
): AudienceLink[] =>
  AUDIENCES.filter((audience) => generations.has(audience)).map((audience) => ({
    name: audience,
    label: AUDIENCE_NAMES[audience],
    href: addressFor(audience),
    current: audience === shown,
  }));

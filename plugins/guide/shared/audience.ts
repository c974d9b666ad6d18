/** Whom a guide is written for: each has an archive of its own. */
export const AUDIENCES = ['particuliers', 'professionnels', 'associations'] as const;

export type Audience = (typeof AUDIENCES)[number];

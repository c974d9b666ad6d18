/** What somebody is told of, each with the way to it. */
export type WaitingKind = 'drafts' | 'scheduled' | 'ending';

/** Contents that are written in the administration, and their windows. */
export const WATCHED = [
  'plugin::news.news-item',
  'plugin::documents.public-document',
  'plugin::pages.page',
] as const;

export type WatchedUid = (typeof WATCHED)[number];

/** Days before an end at which somebody is told of it. */
export const NOTICE_DAYS = 14;

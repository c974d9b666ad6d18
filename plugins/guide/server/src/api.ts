/** The guide's front counter: the reading and the drawing of official entries. */
export { readEntry, type Reading, type ReadingRefusal } from './domain/read-entry';
export { factsOf, type Audience, type EntryFacts } from './domain/facts';
export { anchorsOf, placesOf, type Anchors, type Place } from './domain/anchors';
export { entryLinksOf, isEntryId, type EntryLink } from './domain/links';
export type { GuideElement, GuideEntry, GuideNode } from './domain/tree';
export { EntryArticle, type EntryArticleProps } from './views/entry-article';
export { DatedNotice, SourceMentions, type SourceFile } from './views/source-mentions';
export type { GuideLinks, LocalParts } from './views/at';
export { EntryPage, type EntryPageProps } from './views/entry-page';

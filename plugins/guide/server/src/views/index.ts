export type { AudienceLink } from './audiences';
export type { GuideLinks, LocalParts } from './at';
export { EntryArticle, type EntryArticleProps } from './entry-article';
export { EntryPage, type EntryPageProps } from './entry-page';
export { DatedNotice, SourceMentions, type SourceFile } from './source-mentions';
export { CommuneProcedures, TownHallCounter } from './in-commune';
export { GuideHomePage, type GuideHomeProps, type ThemeCard } from './guide-home-page';
export { GlossaryPage, type GlossaryProps, type GlossaryWord } from './glossary-page';
export { GuideSearchPage, type GuideSearchProps, type SearchResult } from './guide-search-page';

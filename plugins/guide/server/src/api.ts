/** The guide's front counter: the reading and the drawing of official entries. */
export { readEntry, type Reading, type ReadingRefusal } from './domain/read-entry';
export { createGuideImports, guide, type Guide } from './services';
export { prepareGuide } from './store/prepare-guide';
export { AUDIENCES, audienceNamed, isAudience, type Audience } from './domain/audience';
export { factsOf, type EntryFacts } from './domain/facts';
export {
  currentUntil,
  isCurrent,
  isLate,
  type Generation,
  type GuideSource,
} from './domain/generation';
export type { ImportReport } from './domain/import-report';
export { OFFICIAL_ADDRESSES } from './domain/official-addresses';
export { importFirstGuide } from './jobs/import-first-guide';
export type { DirectoryOrder, DirectoryReport } from './directory/import-directory';
export { directoryRefusalSentence } from './directory/refusal-sentence';
export { refusalSentence } from './domain/refusal-words';
export type { ImportOrder, ImportRefusal } from './actions/import-guide';
export { openArchive } from './import/open-archive';
export { guideExamples } from './examples/entries';
export { examplesArchive, EXAMPLES_SOURCE } from './import/examples';
export { ArchiveError } from './import/archive';
export type { GuideReading, KnownEntry, Redirection, StoredEntry, Term } from './store/read-guide';
export { anchorsOf, placesOf, type Anchors, type Place } from './domain/anchors';
export { entryLinksOf, isEntryId, type EntryLink } from './domain/links';
export type { GuideElement, GuideEntry, GuideNode } from './domain/tree';
export { EntryArticle, type EntryArticleProps } from './views/entry-article';
export { DatedNotice, SourceMentions, type SourceFile } from './views/source-mentions';
export type { GuideLinks, LocalParts } from './views/at';
export { EntryPage, type EntryPageProps } from './views/entry-page';

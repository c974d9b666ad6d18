/** The guide's front counter: its imports, and what an operator is told of them. */
export { createGuideImports, guide } from './services';
export { prepareGuide } from './store/prepare-guide';
export { placeKeysOf } from './domain/places';
export type { Audience } from './domain/audience';
export type { GuideSource } from './domain/generation';
export type { ImportReport } from './domain/import-report';
export { OFFICIAL_ADDRESSES } from './domain/official-addresses';
export { refusalSentence } from './domain/guide-refusals';
export { brokenLinksAdvice } from './domain/broken-links-advice';
export type { DirectoryReport } from './domain/directory-report';
export { directoryRefusalSentence } from './domain/directory-refusals';
export { importFirstGuide } from './jobs/import-first-guide';
export { openArchive } from './import/open-archive';
export { guideExamples } from './examples/entries';
export { examplesArchive, EXAMPLES_SOURCE } from './import/examples';

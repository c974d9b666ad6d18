/** The front counter of the platform's screens: what those of other plugins are made with. */
export { FileButton } from './files/file-button';
export type { Panel, PanelRegistry } from './journal/journal-panel';
export { useReading, type Reading } from './reading/reading';
export { ReadingState } from './reading/reading-state';
export { conflictIn, type Conflict } from './refusals/conflict';
export { focusFirstError } from './refusals/first-error';
export { leadTo } from './refusals/lead-to';
export { refusalOf } from './refusals/refusal';
export { askNoPassword } from './session/sign-in-again';
export { offerOnly } from './words/open-choices';
export { makeUseWords, prefixed, sentencesOf } from './translations/plugin-words';
export type { FormInput } from './words/form-input';

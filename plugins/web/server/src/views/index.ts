/** What capability plugins draw their pages with. */
export type * from './types';
export { Layout, type LayoutProps } from './document/layout';
export { PageHead, type PageHeadProps } from './document/page-head';
export { renderDocument } from './document/render';
export { Banner, type BannerProps } from './components/banner/banner';
export { DatedList, type DatedItem } from './components/dated-list/dated-list';
export { Figures, type FactFigure } from './components/figures/figures';
export { FileLink, type FileLinkProps } from './components/file-link/file-link';
export {
  Closures,
  HoursInShort,
  OpeningHours,
  OpeningNow,
} from './components/opening-hours/opening-hours';
export { Confirmation, type ConfirmationProps } from './components/form/confirmation';
export {
  ChoiceField,
  TextArea,
  TextField,
  type Choice,
  type FieldProps,
} from './components/form/fields';
export { SiteForm, type SiteFormProps } from './components/form/site-form';
export { Pagination, type PaginationProps } from './components/pagination/pagination';
export { People, PersonCard, type Person } from './components/people/people';
export { Figure, Picture, type PictureProps } from './components/picture/picture';
export { openStreetMap, PlaceMap, type Place } from './components/place-map/place-map';
export { Prose } from './components/prose/prose';
export { QuickLinks, type QuickLink } from './components/quick-links/quick-links';
export { Section, type SectionProps } from './components/section/section';
export { Teaser, type TeaserProps } from './components/teaser/teaser';
export { Telephone } from './components/town-hall/telephone';
export {
  ContactActions,
  PostalAddress,
  TownHallCard,
  WheelchairAccess,
} from './components/town-hall/town-hall';
export * from './pages';
export { dayAndMonth, longDate } from './text/dates';
export { fileSize, fr, frenchNumber, phoneAddress, phoneNumber } from './text/french';
export { officeWords, type OfficeWords } from './text/office-words';
export { safeHtml, type SafeHtml } from './text/safe-html';
export { templates, type TemplateName } from '../templates';
export type { HomeParts, HomeProps, Template } from '../templates/template';
export { paletteFromHue, type Palette, type PaletteResult } from '../design/palette';
export { tonalities, type Tonality } from '../design/tonalities';
export { stylesheetFor, type Stylesheet } from '../design/stylesheet';
/** Plain data that the catalogue and the tests of every plugin draw with. */
export * as showcase from './examples';
export type { PageExample } from './examples';

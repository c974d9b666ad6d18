/** The front counter of the screens of web: the text editor, what a link leads to, and pages of a site to look at. */
export { PageFrame } from './page-frame/page-frame';
export { linkAddress } from './rich-text/link-address';
export { RichText } from './rich-text/rich-text';

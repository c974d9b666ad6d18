/** The front counter of the screens of web: the text editor, and pages of a site to look at. */
export { PageFrame } from './page-frame/page-frame';
export { RichText } from './rich-text/rich-text';

/** The media plugin's front counter: what other plugins may use. */
export { photoOf, type Photo, type PhotoSource } from './domain/photo';
export { fileFactsOf, type FileFacts } from './domain/file-facts';
export type { FileRow, LibraryFile, UploadFile } from './domain/library-file';
export { filesOf } from './store/linked-files';
export { media, type Media } from './services';
export type { Addition } from './library/add-files';
export type { FileInfo, LibraryEntry } from './store/strapi-upload';

/** What views ask of the web plugin: its own views, and what needs no platform. */
export * from '../../plugins/web/server/src/views';
export { isLinkTarget } from '../../plugins/web/server/src/domain/link-target';

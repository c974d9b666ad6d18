export { coatOfArmsSvg, obeysTincture, type CoatOfArmsSpec } from './heraldry/coat-of-arms';
export { focalPoint, landscapeSvg } from './landscape';
export { BANNER, NEWS_PHOTO, renderPhoto } from './render-photo';
export {
  hours,
  sceneNames,
  seasons,
  type Hour,
  type LandscapeSpec,
  type PhotoSize,
  type SceneName,
  type Season,
} from './landscape-spec';

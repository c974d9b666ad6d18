import { createPainter, HEIGHT } from './painter';
import { scenes } from './scenes';
import type { LandscapeSpec, PhotoSize } from './landscape-spec';

/** The picture as SVG: the same spec and proportions always give the same drawing. */
export function landscapeSvg(spec: LandscapeSpec, { width, height }: PhotoSize): string {
  const painter = createPainter(spec, width / height);
  const layers = scenes[spec.scene].paint(painter).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${painter.width} ${HEIGHT}" preserveAspectRatio="none"><defs>${painter.definitions()}</defs>${layers}</svg>`;
}

/** Where the eye goes in a picture, as shares of its width and height. */
export function focalPoint(spec: LandscapeSpec): { x: number; y: number } {
  const [x, y] = scenes[spec.scene].focus;
  return { x, y };
}

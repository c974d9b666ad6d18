import type { LandscapeSpec, PhotoSize } from './landscape-spec';
import { createPainter, HEIGHT } from './painter';
import { seededRandom } from './random';
import { scenes } from './scenes';

/** The picture as SVG: the same spec and proportions always give the same drawing. */
export function landscapeSvg(spec: LandscapeSpec, { width, height }: PhotoSize): string {
  const turned = isTurned(spec);
  const painter = createPainter(turned ? { ...spec, ...otherSun(spec) } : spec, width / height);
  const layers = scenes[spec.scene].paint(painter).join('');
  const picture = turned
    ? `<g transform="translate(${painter.width} 0) scale(-1 1)">${layers}</g>`
    : layers;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${painter.width} ${HEIGHT}" preserveAspectRatio="none"><defs>${painter.definitions()}</defs>${picture}</svg>`;
}

/** Where the eye goes in a picture, as shares of its width and height. */
export function focalPoint(spec: LandscapeSpec): { x: number; y: number } {
  const [x, y] = scenes[spec.scene].focus;
  return { x: isTurned(spec) ? 1 - x : x, y };
}

/** Half of the seeds see a scene from its other side. */
function isTurned({ seed, scene }: LandscapeSpec): boolean {
  return scenes[scene].reversible === true && seededRandom(`${seed}/${scene}/turned`).chance(0.5);
}

/** The light asked for stays on its side when the picture is turned round. */
function otherSun({ sun }: LandscapeSpec): Pick<LandscapeSpec, 'sun'> {
  if (!sun) return {};
  return { sun: sun === 'left' ? 'right' : 'left' };
}

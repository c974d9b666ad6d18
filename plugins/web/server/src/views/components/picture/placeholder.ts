import { oklch } from 'culori';

/**
 * Classes that paint the nearest of a few placeholder colours behind an image:
 * the content security policy forbids a colour in a style attribute.
 */
export function placeholderClasses(colour?: string): string {
  const parsed = colour ? oklch(colour) : undefined;
  if (!parsed) return '';
  const light = `pl${Math.min(4, Math.floor(parsed.l * 5))}`;
  if (parsed.c < 0.02 || parsed.h === undefined) return light;
  return `${light} ph${Math.floor(parsed.h / 30) % 12}`;
}

/** Classes that keep the focal point in sight, in steps of a tenth. */
export const focalClasses = (point?: { x: number; y: number }): string =>
  point ? `fx${tenth(point.x)} fy${tenth(point.y)}` : '';

const tenth = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 10);

/** The rules behind those classes, for the stylesheet. */
export const placeholderCss = (): string =>
  [
    ...[0.25, 0.42, 0.58, 0.72, 0.88].map((l, index) => `.pl${index}{--pl:${l}}`),
    ...Array.from({ length: 12 }, (_, i) => `.ph${i}{--ph:${i * 30 + 15};--pc:.06}`),
    ...Array.from({ length: 11 }, (_, i) => `.fx${i}{--fx:${i * 10}%}.fy${i}{--fy:${i * 10}%}`),
  ].join('');

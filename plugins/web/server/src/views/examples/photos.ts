import type { Photo } from '../types';

const widths = [480, 960, 1600];
const formats = [
  ['image/avif', 'avif'],
  ['image/webp', 'webp'],
  ['image/jpeg', 'jpg'],
] as const;

/** A photograph of the catalogue, in the sizes that the catalogue draws. */
export const examplePhoto = (
  name: string,
  alt: string | null,
  more: Partial<Photo> = {},
): Photo => ({
  src: `/examples/${name}-960.jpg`,
  width: 1600,
  height: 1000,
  alt,
  sources: formats.map(([type, extension]) => ({
    type,
    variants: widths.map((width) => ({ url: `/examples/${name}-${width}.${extension}`, width })),
  })),
  dominantColour: '#8aa0a8',
  ...more,
});

export const exampleArms = (name: string): Photo => ({
  src: `/examples/${name}.svg`,
  width: 96,
  height: 112,
  alt: null,
  sources: [],
});

export const cliff = examplePhoto('falaise', 'La falaise au-dessus de la rivière, le soir', {
  focalPoint: { x: 0.5, y: 0.6 },
  dominantColour: '#c9a27a',
});
export const river = examplePhoto('riviere', 'La rivière bordée de peupliers, au matin', {
  dominantColour: '#7fa3a8',
});
export const market = examplePhoto('marche', 'Les étals du marché sous la halle', {
  dominantColour: '#b5683f',
});
export const orchard = examplePhoto('verger', 'Un verger de noyers en automne', {
  dominantColour: '#93a05a',
  caption: 'Les noyers de la combe en octobre.',
  credit: 'Mairie',
});

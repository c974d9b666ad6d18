import { mix } from './colour';
import type { Hour, Season } from './landscape-spec';

export interface Light {
  sky: { top: string; middle: string; horizon: string };
  sun: string;
  /** Height of the sun or the moon above the horizon, 0 to 1. */
  altitude: number;
  haze: string;
  glow: string;
  shade: string;
  /** How much the shade takes over everything, 0 (day) to 1. */
  darkness: number;
  lampsLit: boolean;
}

const lights: Record<Hour, Light> = {
  dawn: {
    sky: { top: '#7c93bd', middle: '#d5b9c6', horizon: '#fbdcb9' },
    sun: '#fff4da',
    altitude: 0.22,
    haze: '#f1d2c2',
    glow: '#ffd9ad',
    shade: '#4d5885',
    darkness: 0.14,
    lampsLit: false,
  },
  morning: {
    sky: { top: '#7fb2d3', middle: '#bfdbe1', horizon: '#f6eed8' },
    sun: '#fffbe8',
    altitude: 0.55,
    haze: '#dfe7de',
    glow: '#fff2cf',
    shade: '#3f5d7e',
    darkness: 0,
    lampsLit: false,
  },
  noon: {
    sky: { top: '#4c96c9', middle: '#98c8e0', horizon: '#e5f1ec' },
    sun: '#fffdf2',
    altitude: 0.85,
    haze: '#cfe3e6',
    glow: '#fffaea',
    shade: '#3a5c80',
    darkness: 0,
    lampsLit: false,
  },
  afternoon: {
    sky: { top: '#5c9bbf', middle: '#b3d3d0', horizon: '#f8e6bb' },
    sun: '#fff3cb',
    altitude: 0.5,
    haze: '#ebdfc2',
    glow: '#ffe7ad',
    shade: '#4b5778',
    darkness: 0,
    lampsLit: false,
  },
  sunset: {
    sky: { top: '#5b6699', middle: '#e09a86', horizon: '#fdd083' },
    sun: '#fff0bd',
    altitude: 0.16,
    haze: '#f0b78e',
    glow: '#ffc57d',
    shade: '#4a4070',
    darkness: 0.2,
    lampsLit: false,
  },
  dusk: {
    sky: { top: '#25335f', middle: '#666698', horizon: '#eba489' },
    sun: '#ffd9b0',
    altitude: 0.04,
    haze: '#9a85a3',
    glow: '#eeb296',
    shade: '#232a50',
    darkness: 0.42,
    lampsLit: true,
  },
  night: {
    sky: { top: '#0c1635', middle: '#1f3160', horizon: '#4a5d8c' },
    sun: '#f4f1df',
    altitude: 0.66,
    haze: '#3f5282',
    glow: '#a9b8e4',
    shade: '#0c1530',
    darkness: 0.58,
    lampsLit: true,
  },
};

const winterVeil: Partial<Record<Season, string>> = { winter: '#d3d6d8', snow: '#dfe6ee' };

/** The light of an hour, cooled and veiled in winter. */
export function lightOf(hour: Hour, season: Season): Light {
  const light = lights[hour];
  const veil = winterVeil[season];
  if (!veil || light.lampsLit) return light;
  return {
    ...light,
    sky: {
      top: mix(light.sky.top, veil, 0.35),
      middle: mix(light.sky.middle, veil, 0.35),
      horizon: mix(light.sky.horizon, veil, 0.2),
    },
    haze: mix(light.haze, veil, 0.4),
  };
}

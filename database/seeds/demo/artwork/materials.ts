import type { Season } from './landscape-spec';

export interface Materials {
  foliage: readonly [string, string, string];
  /** Colours that some trees take among the others. */
  accents: readonly [string, ...string[]];
  /** Dark evergreens: juniper, holm oak, cedar. */
  evergreen: string;
  meadow: string;
  field: string;
  tilled: string;
  vine: string;
  stone: string;
  stoneWarm: string;
  cliff: string;
  cliffStain: string;
  roof: string;
  slate: string;
  wood: string;
  road: string;
  water: string;
  canvas: string;
  bare: boolean;
  snowy: boolean;
}

const constant = {
  evergreen: '#3f5a46',
  tilled: '#a97f5d',
  stone: '#e3d3b5',
  stoneWarm: '#d9bd90',
  cliff: '#ecdcbd',
  cliffStain: '#c9975f',
  roof: '#a8644a',
  slate: '#6d7480',
  wood: '#7a5a45',
  road: '#8d8a8b',
  water: '#6f9dad',
  canvas: '#f1e6d0',
};

const bySeason: Record<
  Season,
  Pick<Materials, 'foliage' | 'accents' | 'meadow' | 'field' | 'vine'>
> = {
  spring: {
    foliage: ['#a5bd5c', '#6d964b', '#3a6645'],
    accents: ['#c5d07c', '#8db06a', '#efe6d8'],
    meadow: '#a8c069',
    field: '#cfd487',
    vine: '#8fae55',
  },
  summer: {
    foliage: ['#8fa653', '#587f48', '#2f5742'],
    accents: ['#7f9c58', '#a3a95a'],
    meadow: '#b9bd6d',
    field: '#e3c777',
    vine: '#6f9148',
  },
  autumn: {
    foliage: ['#e0a244', '#bf7035', '#7d4c34'],
    accents: ['#8a9150', '#d8b653', '#a84a33', '#6f7f4b'],
    meadow: '#b8aa62',
    field: '#cfa866',
    vine: '#b9532f',
  },
  winter: {
    foliage: ['#9d9076', '#7b7263', '#545a55'],
    accents: ['#8b7f72', '#6f7468'],
    meadow: '#a9a982',
    field: '#bba983',
    vine: '#8c7159',
  },
  snow: {
    foliage: ['#e4eaf0', '#aab4c0', '#5d6b75'],
    accents: ['#cfd8e0', '#8c98a3'],
    meadow: '#eef2f6',
    field: '#e6ecf2',
    vine: '#8d8078',
  },
};

export function materialsOf(season: Season): Materials {
  const snowy = season === 'snow';
  return {
    ...constant,
    ...bySeason[season],
    ...(snowy && { roof: '#f0f3f7', slate: '#eaeff5', road: '#d5dbe2', tilled: '#dde3ea' }),
    bare: snowy || season === 'winter',
    snowy,
  };
}

export const hours = ['dawn', 'morning', 'noon', 'afternoon', 'sunset', 'dusk', 'night'] as const;
export type Hour = (typeof hours)[number];

export const seasons = ['spring', 'summer', 'autumn', 'winter', 'snow'] as const;
export type Season = (typeof seasons)[number];

export const sceneNames = [
  'cliff-village',
  'meander',
  'bastide',
  'market-hall',
  'hill-village',
  'walnut-orchard',
  'vineyard',
  'causse',
  'towered-bridge',
  'lavoir',
  'chapel',
  'high-woods',
  'cirque',
  'castle',
  'riverside-village',
  'rock-city',
  'market',
  'roadworks',
  'school',
  'concert',
  'hike',
  'flood',
  'library',
  'heritage',
  'footbridge',
  'council',
  'memorial',
  'bonfire',
  'waste',
  'bus',
  'truffle',
  'playground',
  'restoration',
  'desk',
  'starry-night',
  'sheep',
  'river-beach',
] as const;
export type SceneName = (typeof sceneNames)[number];

/** What a picture shows; `seed` makes it this commune's own. */
export interface LandscapeSpec {
  seed: string;
  scene: SceneName;
  hour: Hour;
  season: Season;
  /** Side the light comes from; drawn from the seed when absent. */
  sun?: 'left' | 'right';
  /** 0 (clear) to 1 (valley fog). */
  mist?: number;
}

/** Pixels. */
export interface PhotoSize {
  width: number;
  height: number;
}

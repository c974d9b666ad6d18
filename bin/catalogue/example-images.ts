import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  coatOfArmsSvg,
  renderPhoto,
  type LandscapeSpec,
} from '../../database/seeds/demo/artwork/index';

const scenes: Record<string, LandscapeSpec> = {
  falaise: { seed: 'falaise', scene: 'cliff-village', hour: 'sunset', season: 'summer' },
  riviere: { seed: 'riviere', scene: 'meander', hour: 'morning', season: 'spring' },
  marche: { seed: 'marche', scene: 'market', hour: 'morning', season: 'autumn' },
  verger: { seed: 'verger', scene: 'walnut-orchard', hour: 'afternoon', season: 'autumn' },
  bastide: { seed: 'bastide', scene: 'bastide', hour: 'noon', season: 'summer' },
  vignes: { seed: 'vignes', scene: 'vineyard', hour: 'afternoon', season: 'autumn' },
  causse: { seed: 'causse', scene: 'causse', hour: 'dawn', season: 'spring' },
  pont: { seed: 'pont', scene: 'towered-bridge', hour: 'dusk', season: 'summer' },
  bois: { seed: 'bois', scene: 'high-woods', hour: 'morning', season: 'snow' },
  lavoir: { seed: 'lavoir', scene: 'lavoir', hour: 'noon', season: 'spring' },
};

/** The photographs and arms that the examples name, drawn once. */
export async function drawExampleImages(folder: string): Promise<void> {
  if (existsSync(join(folder, 'lavoir-1600.avif'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'blason-carennac.svg'), arms);
  for (const [name, scene] of Object.entries(scenes)) await drawScene(folder, name, scene);
}

async function drawScene(folder: string, name: string, scene: LandscapeSpec): Promise<void> {
  const photo = await renderPhoto(scene, { width: 1600, height: 1000 });
  for (const width of [480, 960, 1600]) {
    const image = sharp(photo).resize(width);
    const file = (extension: string) => join(folder, `${name}-${width}.${extension}`);
    await image.clone().jpeg({ quality: 78 }).toFile(file('jpg'));
    await image.clone().webp({ quality: 75 }).toFile(file('webp'));
    await image.clone().avif({ quality: 50, effort: 2 }).toFile(file('avif'));
  }
}

const arms = coatOfArmsSvg({
  shield: 'modern',
  field: 'gueules',
  bearing: { charge: 'tower', tincture: 'or' },
  base: { tincture: 'argent', edge: 'wavy' },
});

import sharp from 'sharp';
import { landscapeSvg, renderPhoto, sceneNames } from '.';

const small = { width: 300, height: 200 };

const lights = [
  { hour: 'dawn', season: 'summer' },
  { hour: 'night', season: 'snow' },
] as const;

test.each(sceneNames)('the scene « %s » draws by day and by night', (scene) => {
  for (const light of lights) {
    expect(landscapeSvg({ seed: 'autoire', scene, ...light }, small)).not.toMatch(
      /NaN|undefined|Infinity/,
    );
  }
});

test('a commune always gets the same picture, and not that of another', () => {
  const spec = { seed: 'martel', scene: 'hill-village', hour: 'dawn', season: 'spring' } as const;
  expect(landscapeSvg(spec, small)).toBe(landscapeSvg(spec, small));
  expect(landscapeSvg({ ...spec, seed: 'cajarc' }, small)).not.toBe(landscapeSvg(spec, small));
});

test('a picture comes out as a JPEG of the size that was asked', async () => {
  const photo = await renderPhoto(
    { seed: 'cahors', scene: 'towered-bridge', hour: 'sunset', season: 'autumn' },
    small,
  );
  const { format, width, height } = await sharp(photo).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', ...small });
});

import sharp from 'sharp';
import { BANNER, NEWS_PHOTO, renderPhoto } from '../../database/seeds/demo/artwork';

/** A view of the market as a phone keeps it: lying on its side, to be turned when it is shown. */
export const marketByPhone = async (): Promise<Buffer> =>
  sharp(
    await renderPhoto(
      { seed: 'IMG_2046', scene: 'market', hour: 'morning', season: 'autumn' },
      NEWS_PHOTO,
    ),
  )
    .rotate(-90)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** A wide view of a village by the river, as a camera keeps it. */
export const villageByTheRiver = (): Promise<Buffer> =>
  renderPhoto(
    { seed: 'carennac', scene: 'riverside-village', hour: 'dawn', season: 'spring', mist: 0.6 },
    BANNER,
  );

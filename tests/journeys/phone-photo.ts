import sharp from 'sharp';
import { NEWS_PHOTO, renderPhoto } from '../../database/seeds/demo/artwork';

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

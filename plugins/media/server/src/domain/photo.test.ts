import { photoOf } from './photo';

const stored = (url: string, width: number) => ({ url, width, height: width * 0.75 });

const bridge = {
  url: '/uploads/pont.jpg',
  name: 'pont.jpg',
  mime: 'image/jpeg',
  width: 2560,
  height: 1920,
  alternativeText: 'Le pont Valentré au lever du jour',
  formats: {
    thumbnail: stored('/uploads/thumbnail_pont.jpg', 208),
    'avif-640': stored('/uploads/pont-640.avif', 640),
    'webp-1280': stored('/uploads/pont-1280.webp', 1280),
    'webp-640': stored('/uploads/pont-640.webp', 640),
    'jpeg-1280': stored('/uploads/pont-1280.jpg', 1280),
  },
};

const bridgeRow = {
  url: bridge.url,
  name: bridge.name,
  mime: bridge.mime,
  ext: '.jpg',
  size: 812.4,
  width: bridge.width,
  height: bridge.height,
  alternative_text: bridge.alternativeText,
  caption: null,
  focal_point: { x: 50, y: 25 },
  formats: bridge.formats,
  decorative: null,
  dominant_colour: '#c0b098',
};

describe('a photo', () => {
  it('offers the best format first and each width in order', () => {
    expect(photoOf(bridge)?.sources).toEqual([
      { type: 'image/avif', variants: [{ url: '/uploads/pont-640.avif', width: 640 }] },
      {
        type: 'image/webp',
        variants: [
          { url: '/uploads/pont-640.webp', width: 640 },
          { url: '/uploads/pont-1280.webp', width: 1280 },
        ],
      },
      {
        type: 'image/jpeg',
        variants: [
          { url: '/uploads/pont-1280.jpg', width: 1280 },
          { url: '/uploads/pont.jpg', width: 2560 },
        ],
      },
    ]);
  });

  it('falls back to a JPEG of moderate width', () => {
    expect(photoOf(bridge)).toMatchObject({
      src: '/uploads/pont-1280.jpg',
      width: 1280,
      height: 960,
    });
  });

  it('falls back to the original while its variants are being made', () => {
    expect(photoOf({ ...bridge, formats: null })).toMatchObject({
      src: '/uploads/pont.jpg',
      width: 2560,
      sources: [{ type: 'image/jpeg', variants: [{ url: '/uploads/pont.jpg', width: 2560 }] }],
    });
  });

  it('is the same read by SQL or through Strapi', () => {
    const { focalPoint, dominantColour, ...same } = photoOf(bridgeRow) ?? {};
    expect(same).toEqual(photoOf(bridge));
    expect(focalPoint).toEqual({ x: 0.5, y: 0.25 });
    expect(dominantColour).toBe('#c0b098');
  });

  it('has no alternative text when it is decorative', () => {
    expect(photoOf({ ...bridge, decorative: true })?.alt).toBeNull();
    expect(photoOf(bridge)?.alt).toBe('Le pont Valentré au lever du jour');
  });

  it('tells the caption from the credit', () => {
    const photo = photoOf({ ...bridge, caption: 'Le pont Valentré © Jeanne Roux' });
    expect(photo).toMatchObject({ caption: 'Le pont Valentré', credit: 'Jeanne Roux' });
    expect(photoOf({ ...bridge, caption: ' ' })).not.toHaveProperty('caption');
  });

  it.each([
    ['no file', null],
    ['a PDF', { ...bridge, mime: 'application/pdf' }],
    ['an image without dimensions', { ...bridge, width: null }],
  ])('is nothing for %s', (_case, file) => {
    expect(photoOf(file)).toBeNull();
  });
});

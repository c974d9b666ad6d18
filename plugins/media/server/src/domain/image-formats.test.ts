import { readVariantKey, variantKey, widthsOf } from './image-formats';

describe('the widths of an image', () => {
  it.each([
    [4000, [320, 640, 960, 1280, 1920, 2560]],
    [2560, [320, 640, 960, 1280, 1920, 2560]],
    [1500, [320, 640, 960, 1280, 1500]],
    [640, [320, 640]],
    [200, [200]],
  ])('%i pixels wide', (original, widths) => {
    expect(widthsOf(original)).toEqual(widths);
  });
});

describe('the key of a variant', () => {
  it('says its format and width', () => {
    expect(readVariantKey(variantKey('webp', 640))).toEqual({ format: 'webp', width: 640 });
  });

  it.each(['thumbnail', 'large', 'webp-', 'svg-640'])('is not « %s »', (key) => {
    expect(readVariantKey(key)).toBeNull();
  });
});

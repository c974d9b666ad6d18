import { readPalette, writeHue } from './palette-value';

describe('the colours of a site', () => {
  test.each([
    ['vigne', { kind: 'tone', key: 'vigne' }],
    ['215', { kind: 'hue', hue: 215 }],
    ['360', { kind: 'hue', hue: 0 }],
    ['', { kind: 'none' }],
    [null, { kind: 'none' }],
  ])('are read from %p', (kept, value) => {
    expect(readPalette(kept)).toEqual(value);
  });

  test.each([
    ['215', '215'],
    ['400', '40'],
    ['-10', '350'],
    ['12.6', '13'],
    ['bleu', '0'],
  ])('of one’s own, typed as %p, are kept as %p', (typed, kept) => {
    expect(writeHue(typed)).toBe(kept);
  });
});

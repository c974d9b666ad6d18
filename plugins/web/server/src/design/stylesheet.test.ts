import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { templates, type TemplateName } from '../templates';
import { fontAddress, fontSource, fonts, type FontFamily } from './fonts';
import { paletteFromHue, type Palette } from './palette';
import { stylesheetFor } from './stylesheet';

const names = Object.keys(templates) as TemplateName[];

const palette = (hue: number): Palette => {
  const result = paletteFromHue(hue);
  if (!result.ok) throw new Error('expected a palette');
  return result.value;
};

describe.each(names)('the stylesheet of %s', (template) => {
  const { css, address, preloadFonts } = stylesheetFor(template, palette(200));

  test('weighs less than 47.5 KB, with no line to spare', () => {
    expect(Buffer.byteLength(css)).toBeLessThan(47_500);
    expect(css.split('\n').length).toBeLessThan(10);
  });

  test('loads two font files at most, and asks for one early', () => {
    const files = new Set(css.match(/\/assets\/fonts\/[^)"]+\.woff2/g));
    expect(files.size).toBeLessThanOrEqual(2);
    expect(preloadFonts).toHaveLength(1);
    expect(files).toContain(preloadFonts[0]);
    expect(css).toContain('font-display:swap');
  });

  test('serves the dark scheme, print and those who ask for less motion', () => {
    expect(css).toContain('(prefers-color-scheme:dark)');
    expect(css).toContain('@media print');
    expect(css).toMatch(/prefers-reduced-motion: ?no-preference/);
  });

  test('changes its address with its colours', () => {
    expect(address).toMatch(/^\/assets\/site-[0-9a-f]{12}\.css$/);
    expect(stylesheetFor(template, palette(200)).address).toBe(address);
    expect(stylesheetFor(template, palette(201)).address).not.toBe(address);
  });
});

test.each(Object.keys(fonts) as FontFamily[])(
  'the font %s is installed and named by its bytes',
  (name) => {
    expect(existsSync(join(fontSource(name)))).toBe(true);
    expect(fontAddress(name)).toMatch(/^\/assets\/fonts\/[a-z0-9-]+-[0-9a-f]{10}\.woff2$/);
  },
);

import { formatHex, interpolate } from 'culori';
import { contrast } from './colour';
import { contrastFailures, contrastRules } from './contrast-rules';
import { paletteFromHue } from './palette';
import { plainCharacter } from './palette-character';
import { tonalities } from './tonalities';
import { templates } from '../templates';

const everyHue = Array.from({ length: 360 }, (_, hue) => hue);

describe.each(Object.values(templates))('a palette of the template $label', ({ character }) => {
  test('passes contrast for every hue, in light and in dark', () => {
    const refused = everyHue.filter((hue) => !paletteFromHue(hue, { character }).ok);
    expect(refused).toEqual([]);
  });

  test('passes contrast for every hue at every vividness', () => {
    const refused = [0, 0.3, 0.6, 1.2].flatMap((vividness) =>
      everyHue.filter((hue) => !paletteFromHue(hue, { character, vividness }).ok),
    );
    expect(refused).toEqual([]);
  });

  test('exists for each of at least eight named tones', () => {
    expect(tonalities.length).toBeGreaterThanOrEqual(8);
    for (const { hue, accentHue, vividness } of tonalities) {
      expect(paletteFromHue(hue, { character, accentHue, vividness }).ok).toBe(true);
    }
  });
});

/** Shares of the veil and of the lighter bend in the sheet of Rivière. */
describe.each(['light', 'dark'] as const)('words over the banner of Rivière, %s scheme', (name) => {
  const schemes = everyHue.map((hue) => {
    const result = paletteFromHue(hue, { character: templates.riviere.character });
    if (!result.ok) throw new Error('expected a palette');
    return result.value[name];
  });

  test('hold over a white photograph under the thinnest veil', () => {
    const ratios = schemes.map(({ scrim, onScrim }) =>
      contrast(onScrim, mix(scrim, '#ffffff', 0.36)),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test('hold over the bends drawn when there is no photograph', () => {
    const ratios = schemes.map(({ block, onBlock }) =>
      contrast(onBlock, mix(block, onBlock, 0.12)),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });
});

const mix = (from: string, to: string, share: number) =>
  formatHex(interpolate([from, to], 'rgb')(share));

test('text is proved at 4.5:1 and components at 3:1', () => {
  expect(new Set(contrastRules.map(({ wanted }) => wanted))).toEqual(new Set([4.5, 3]));
});

test('a palette that fails contrast cannot be built', () => {
  const character = { ...plainCharacter, paperLightness: 0.5 };
  const result = paletteFromHue(200, { character });
  expect(result).toMatchObject({ ok: false, refusal: { code: 'contrast-too-low' } });
});

test.each([-1, 360, Number.NaN, Infinity])('%p is not a hue', (hue) => {
  expect(paletteFromHue(hue)).toEqual({ ok: false, refusal: { code: 'invalid-hue' } });
});

test('a failure says which colour on which background', () => {
  const result = paletteFromHue(30);
  if (!result.ok) throw new Error('expected a palette');
  const spoilt = { ...result.value, light: { ...result.value.light, ink: '#aaaaaa' } };
  expect(contrastFailures(spoilt)[0]).toMatchObject({
    scheme: 'light',
    colour: 'ink',
    on: 'paper',
  });
});

import type { SiteIdentity } from '#sites';
import { paletteFromHue, type Palette } from '../design/palette';
import { stylesheetFor, type Stylesheet } from '../design/stylesheet';
import { tonalities, type Tonality } from '../design/tonalities';
import { templates, type TemplateName } from '../templates';

const DEFAULT_TEMPLATE: TemplateName = 'causse';

const sheets = new Map<string, Stylesheet>();

export const templateOf = (site: SiteIdentity): TemplateName =>
  Object.hasOwn(templates, site.template) ? (site.template as TemplateName) : DEFAULT_TEMPLATE;

/** The stylesheet of a site's template and tone, made once for all the sites that share them. */
export function stylesheetOf(site: SiteIdentity): Stylesheet {
  const template = templateOf(site);
  const key = `${template}/${site.palette}`;
  const known = sheets.get(key);
  if (known) return known;
  const sheet = stylesheetFor(template, paletteOf(template, site.palette));
  sheets.set(key, sheet);
  return sheet;
}

/** The colours of a site, for what is drawn outside its pages. */
export const coloursOf = (site: SiteIdentity): Palette => paletteOf(templateOf(site), site.palette);

const HUE = /^\d{1,3}$/;

/** A site keeps the key of a named tone, or a hue of its own in degrees. */
export function paletteOf(template: TemplateName, choice: string): Palette {
  const { character } = templates[template];
  const tone = tonalities.find(({ key }) => key === choice) ?? tonalities[0];
  const { hue, accentHue, vividness } = tone as Tonality;
  const result = HUE.test(choice)
    ? paletteFromHue(Number(choice) % 360, { character })
    : paletteFromHue(hue, { character, accentHue, vividness });
  if (!result.ok) throw new Error(`Palette ${choice} of ${template}: ${result.refusal.code}`);
  return result.value;
}

/** Whether a template and a palette exist and pass the contrast rules together. */
export function isLook(template: string, palette: string): boolean {
  if (!Object.hasOwn(templates, template)) return false;
  if (!HUE.test(palette)) return tonalities.some(({ key }) => key === palette);
  const { character } = templates[template as TemplateName];
  return paletteFromHue(Number(palette) % 360, { character }).ok;
}

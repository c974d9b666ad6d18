import type { TemplateChoice } from '#sites';
import { tonalities } from '../design/tonalities';
import { templates, type TemplateName } from '../templates';
import { isLook, paletteOf } from './look';

/** The templates and tones that a site may take, as those who choose see them. */
export const templateChoices = (): TemplateChoice[] =>
  Object.values(templates).map(({ name, label, description }) => ({
    name,
    label,
    description,
    palettes: tonalities.map((tone) => ({
      key: tone.key,
      label: tone.label,
      colours: () => coloursSeenFirst(name as TemplateName, tone.key),
    })),
    takes: (palette) => isLook(name, palette),
  }));

function coloursSeenFirst(template: TemplateName, key: string): string[] {
  const { paper, block, strong, accent } = paletteOf(template, key).light;
  return [paper, block, strong, accent];
}

import type { SiteChoices } from '../fields/choices';
import type { Draft } from './draft';

/** The look of a draft; what nobody chose is the first template, its first tone, every module. */
export function lookOf(
  { template, palette, modules }: Pick<Draft, 'template' | 'palette' | 'modules'>,
  choices: SiteChoices,
) {
  const chosen = choices.templates.find(({ name }) => name === template) ?? choices.templates[0];
  return {
    template: chosen?.name ?? '',
    palette: palette || (chosen?.palettes[0]?.key ?? ''),
    modules: modules ?? choices.modules.map(({ name }) => name),
  };
}

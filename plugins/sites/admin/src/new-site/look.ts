import type { SiteChoices } from '../fields/choices';
import { usualModules } from '../fields/chosen-modules';
import type { Draft } from './draft';

/** The look of a draft; what nobody chose is the first template, its first tone, the usual modules. */
export function lookOf(
  { template, palette, modules }: Pick<Draft, 'template' | 'palette' | 'modules'>,
  choices: SiteChoices,
) {
  const chosen = choices.templates.find(({ name }) => name === template) ?? choices.templates[0];
  return {
    template: chosen?.name ?? '',
    palette: palette || (chosen?.palettes[0]?.key ?? ''),
    modules: modules ?? usualModules(choices.modules),
  };
}

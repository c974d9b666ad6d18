import type { SiteChoices } from '../fields/choices';
import { openModules } from '../fields/ticked';
import type { Draft } from './draft';

/** The look of a draft; what nobody chose is the first template, its first tone, all modules. */
export function lookOf(
  { template, palette, modules }: Pick<Draft, 'template' | 'palette' | 'modules'>,
  choices: Pick<SiteChoices, 'templates' | 'modules'>,
) {
  const chosen = choices.templates.find(({ name }) => name === template) ?? choices.templates[0];
  return {
    template: chosen?.name ?? '',
    palette: palette || (chosen?.palettes[0]?.key ?? ''),
    modules: openModules(modules, choices.modules),
  };
}

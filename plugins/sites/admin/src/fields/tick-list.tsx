import { Checkbox, Flex } from '@strapi/design-system';
import { withModule } from './chosen-modules';
import type { ModuleChoice } from './choices';

interface Props {
  readonly modules: readonly ModuleChoice[];
  /** Names of those that are open. */
  readonly chosen: readonly string[];
  readonly disabled?: boolean;
  readonly onChoose: (chosen: string[]) => void;
}

/** One check box a module of the site. */
export const ModulePicker = ({ modules, chosen, disabled = false, onChoose }: Props) => (
  <Flex gap={6} wrap="wrap">
    {modules.map(({ name, label }) => (
      <Checkbox
        key={name}
        checked={chosen.includes(name)}
        disabled={disabled}
        onCheckedChange={(open) =>
          onChoose(withModule(chosen, { name, open: open === true }, modules))
        }
      >
        {label}
      </Checkbox>
    ))}
  </Flex>
);

import { Checkbox, Flex } from '@strapi/design-system';
import type { NamedChoice } from './choices';
import { withChoice } from './ticked';

interface Props {
  readonly choices: readonly NamedChoice[];
  /** Names of those that are ticked. */
  readonly ticked: readonly string[];
  readonly disabled?: boolean;
  readonly onTick: (ticked: string[]) => void;
}

/** One check box a choice. */
export const TickList = ({ choices, ticked, disabled = false, onTick }: Props) => (
  <Flex gap={6} wrap="wrap">
    {choices.map(({ name, label }) => (
      <Checkbox
        key={name}
        checked={ticked.includes(name)}
        disabled={disabled}
        onCheckedChange={(chosen) =>
          onTick(withChoice(ticked, { name, chosen: chosen === true }, choices))
        }
      >
        {label}
      </Checkbox>
    ))}
  </Flex>
);

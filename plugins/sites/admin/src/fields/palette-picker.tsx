import { Field, Flex, NumberInput } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { ChoiceCard, Cards } from './choice-card';
import type { PaletteChoice } from './choices';
import { readPalette, writeHue } from './palette-value';
import { Slider } from './slider';

const Stripes = styled.span`
  display: inline-flex;
  flex: none;
  width: 6.4rem;
  height: 2.8rem;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;

  i {
    flex: 1;
  }
`;

const OWN_HUE = 'own';
const FIRST_HUE = '150';

/** The circle of hues, laid flat. */
const RAINBOW = `linear-gradient(to right, ${Array.from(
  { length: 13 },
  (_, twelfth) => `oklch(0.66 0.15 ${twelfth * 30})`,
).join(', ')})`;

/** About what the templates draw from a hue; the site itself proves its contrasts. */
const coloursOfHue = (hue: number) => [
  `oklch(0.97 0.02 ${hue})`,
  `oklch(0.36 0.09 ${hue})`,
  `oklch(0.45 0.12 ${hue})`,
  `oklch(0.7 0.14 ${hue + 150})`,
];

interface Props {
  readonly name: string;
  readonly palettes: readonly PaletteChoice[];
  /** Key of a tone, or a hue in degrees. */
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChoose: (palette: string) => void;
}

/** The tones of a template by their names and colours, and a hue of one’s own; nothing without them. */
export function PalettePicker({ name, palettes, value, disabled = false, onChoose }: Props) {
  const say = useWords();
  const current = readPalette(value);
  const hue = current.kind === 'hue' ? current.hue : Number(FIRST_HUE);
  const card = { name, disabled };
  if (palettes.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Cards>
        {palettes.map(({ key, label, colours }) => (
          <ChoiceCard key={key} {...card} value={key} checked={key === value} onChoose={onChoose}>
            <Swatch colours={colours} />
            {label}
          </ChoiceCard>
        ))}
        <ChoiceCard
          {...card}
          value={OWN_HUE}
          checked={current.kind === 'hue'}
          onChoose={() => onChoose(writeHue(String(hue)))}
        >
          <Swatch colours={coloursOfHue(hue)} />
          {say('palette.own')}
        </ChoiceCard>
      </Cards>
      {current.kind === 'hue' && (
        <Hue hue={hue} disabled={disabled} onChoose={(chosen) => onChoose(writeHue(chosen))} />
      )}
    </Flex>
  );
}

interface HueProps {
  readonly hue: number;
  readonly disabled: boolean;
  readonly onChoose: (typed: string) => void;
}

/** A hue, found by eye or written by its degrees. */
function Hue({ hue, disabled, onChoose }: HueProps) {
  const say = useWords();
  return (
    <>
      <Slider
        label={say('palette.slider')}
        min={0}
        max={359}
        step={1}
        value={hue}
        disabled={disabled}
        track={RAINBOW}
        onChange={(chosen) => onChoose(String(chosen))}
      />
      <Field.Root hint={say('palette.hue.hint')}>
        <Field.Label>{say('palette.hue')}</Field.Label>
        <NumberInput
          value={hue}
          disabled={disabled}
          onValueChange={(typed) => onChoose(String(typed ?? 0))}
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
}

const Swatch = ({ colours }: { readonly colours: readonly string[] }) => (
  <Stripes aria-hidden>
    {colours.map((colour, index) => (
      <i key={index} style={{ background: colour }} />
    ))}
  </Stripes>
);

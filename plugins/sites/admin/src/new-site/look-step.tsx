import { focusFirstError } from '#admin/platform';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { ChoiceGroup } from '../fields/choice-group';
import type { SiteChoices } from '../fields/choices';
import { PalettePicker } from '../fields/palette-picker';
import { TickList } from '../fields/tick-list';
import { TemplatePicker } from '../fields/template-picker';
import { useWords } from '../translations/words';
import { BannerField } from './banner-field';
import { isDescribed, type Draft } from './draft';
import type { ChangeDraft } from './kept-draft';
import { lookOf } from './look';
import { SitePreview } from './site-preview';
import { StepButtons } from './step-buttons';

/** What is chosen, and what it gives: side by side where there is room, else one after the other. */
const Beside = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 3.2rem;

  @media (min-width: 68.75em) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-items: start;

    > :first-child {
      grid-row: 1;
    }

    > :nth-child(2) {
      position: sticky;
      top: 8rem;
      grid-row: 1 / span 2;
      grid-column: 2;
    }
  }
`;

interface Props {
  readonly draft: Draft;
  readonly choices: SiteChoices;
  readonly change: ChangeDraft;
}

/** How the site looks and what it holds, seen as it is chosen. */
export function LookStep({ draft, choices, change }: Props) {
  const say = useWords();
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { banner, commune } = draft;
  const look = lookOf(draft, choices);

  const goOn = () => {
    if (isDescribed(banner)) return change({ step: 'people' });
    setAsked(true);
    focusFirstError(place.current);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Beside ref={place}>
        <TemplateAndTone look={look} choices={choices} change={change} />
        <SitePreview
          wanted={{ insee: commune?.insee ?? '', ...look, banner: banner !== null }}
          name={commune?.name ?? ''}
          banner={banner && banner.image}
        />
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Part title={say('new.banner.title')}>
            <BannerField banner={banner} asked={asked} change={change} />
          </Part>
          <Modules look={look} choices={choices} change={change} />
        </Flex>
      </Beside>
      <StepButtons back={() => change({ step: 'commune' })}>
        <Button type="button" size="L" onClick={goOn}>
          {say('new.look.next')}
        </Button>
      </StepButtons>
    </Flex>
  );
}

interface LookProps extends Pick<Props, 'choices' | 'change'> {
  readonly look: ReturnType<typeof lookOf>;
}

function TemplateAndTone({ look, choices, change }: LookProps) {
  const say = useWords();
  const template = choices.templates.find(({ name }) => name === look.template);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ChoiceGroup name="template" label={say('field.template')}>
        <TemplatePicker
          name="template"
          templates={choices.templates}
          value={look.template}
          onChoose={(name) => change({ template: name })}
        />
      </ChoiceGroup>
      <ChoiceGroup name="palette" label={say('field.palette')}>
        <PalettePicker
          name="palette"
          palettes={template?.palettes ?? []}
          value={look.palette}
          onChoose={(palette) => change({ palette })}
        />
      </ChoiceGroup>
    </Flex>
  );
}

function Modules({ look, choices, change }: LookProps) {
  const say = useWords();
  return (
    <ChoiceGroup name="modules" label={say('field.modules')} hint={say('new.modules.hint')}>
      <TickList
        choices={choices.modules}
        ticked={look.modules}
        onTick={(modules) => change({ modules })}
      />
    </ChoiceGroup>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="delta">
          {title}
        </Typography>
        {children}
      </Flex>
    </section>
  );
}

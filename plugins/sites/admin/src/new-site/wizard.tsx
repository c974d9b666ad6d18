import { Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { ChoicesFailed } from '../fields/choices-failed';
import { useSiteChoices } from '../fields/choices';
import { useWords } from '../translations/words';
import { BannerLeft } from './banner-left';
import { CommuneStep } from './commune-step';
import { useCreation } from './creation';
import { useDraft } from './kept-draft';
import { LookStep } from './look-step';
import { PeopleStep } from './people-step';
import { StepHeading } from './step-heading';
import { StepList } from './step-list';

/** From a commune to its site, in three steps of which a reload loses nothing. */
export function Wizard() {
  const say = useWords();
  const { draft, change } = useDraft();
  const creating = useCreation(change);
  return (
    <Main>
      <Page.Title>{say('new.title')}</Page.Title>
      <Layouts.Header title={say('new.title')} subtitle={say('new.intro')} />
      <Layouts.Content>
        {draft.made ? (
          <BannerLeft site={draft.made} banner={draft.banner} creating={creating} />
        ) : (
          <Steps draft={draft} change={change} creating={creating} />
        )}
      </Layouts.Content>
    </Main>
  );
}

type StepsProps = ReturnType<typeof useDraft> & {
  readonly creating: ReturnType<typeof useCreation>;
};

function Steps({ draft, change, creating }: StepsProps) {
  const { choices, failed } = useSiteChoices();
  const { commune } = draft;
  const step = commune ? draft.step : 'commune';
  const making = { draft, choices, change };
  return (
    <>
      <StepList
        step={step}
        hasCommune={commune !== null}
        go={(chosen) => change({ step: chosen })}
      />
      <StepHeading key={step} step={step} commune={commune} />
      {failed && <ChoicesFailed />}
      {step === 'commune' && (
        <CommuneStep choose={(chosen) => change({ commune: chosen, step: 'look' })} />
      )}
      {step === 'look' && <LookStep {...making} />}
      {step === 'people' && <PeopleStep {...making} creating={creating} />}
    </>
  );
}

import { styled } from 'styled-components';
import { ChoiceCard } from '../fields/choice-card';
import { useWords } from '../translations/words';
import type { Screen } from './preview-screen';

const SCREENS: readonly Screen[] = ['computer', 'phone'];

const Screens = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
`;

interface Props {
  readonly screen: Screen;
  readonly onChoose: (screen: Screen) => void;
}

/** On which screen the site is looked at. */
export function ScreenChoice({ screen, onChoose }: Props) {
  const say = useWords();
  return (
    <Screens role="group" aria-label={say('new.preview.screen')}>
      {SCREENS.map((one) => (
        <ChoiceCard
          key={one}
          name="screen"
          value={one}
          checked={one === screen}
          disabled={false}
          onChoose={() => onChoose(one)}
        >
          {say(`new.preview.${one}`)}
        </ChoiceCard>
      ))}
    </Screens>
  );
}

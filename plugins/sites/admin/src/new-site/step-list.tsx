import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../translations/words';
import { STEPS, type Step } from './draft';

const List = styled.ol`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem clamp(1.2rem, 3vw, 2.4rem);
  margin-bottom: 2.4rem;
  padding: 0;
  list-style: none;
`;

const Place = styled.button`
  padding: 0.6rem 0;
  border: 0;
  border-bottom: 3px solid transparent;
  background: none;
  color: ${({ theme }) => theme.colors.neutral600};

  &[aria-current] {
    color: ${({ theme }) => theme.colors.neutral800};
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &:not(:disabled) {
    cursor: pointer;
  }
`;

interface Props {
  readonly step: Step;
  /** Without a commune, there is only the first step. */
  readonly hasCommune: boolean;
  readonly go: (step: Step) => void;
}

/** Where one is, and the way back to what was chosen before. */
export function StepList({ step, hasCommune, go }: Props) {
  const say = useWords();
  const here = STEPS.indexOf(step);
  return (
    <nav aria-label={say('new.steps')}>
      <List>
        {STEPS.map((one, index) => (
          <li key={one}>
            <Place
              type="button"
              aria-current={index === here ? 'step' : undefined}
              disabled={index > here || !hasCommune}
              onClick={() => go(one)}
            >
              <Typography tag="span" variant="omega" textColor="currentColor" fontWeight="bold">
                {`${index + 1}. ${say(`new.step.${one}`)}`}
              </Typography>
            </Place>
          </li>
        ))}
      </List>
    </nav>
  );
}

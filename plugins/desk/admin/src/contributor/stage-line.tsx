import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Entry } from '../entry';
import { useMoments } from '../translations/dates';
import { useWords } from '../translations/words';

const Dot = styled.span<{ $on: boolean }>`
  display: inline-block;
  width: 1rem;
  height: 1rem;
  margin-inline-end: 0.8rem;
  border: 2px solid ${({ theme, $on }) => ($on ? theme.colors.success600 : theme.colors.neutral500)};
  border-radius: 50%;
  background: ${({ theme, $on }) => ($on ? theme.colors.success600 : 'transparent')};
`;

/** What the public sees of it, in one sentence. */
export function StageLine({ entry }: { readonly entry: Entry }) {
  const say = useWords();
  const stage = useStage(entry);
  return (
    <>
      <Typography tag="p" textColor="neutral700">
        <Dot $on={entry.stage === 'online'} aria-hidden />
        {stage}
      </Typography>
      {entry.changed && (
        <Typography tag="p" fontWeight="bold">
          {say('stage.changed')}
        </Typography>
      )}
    </>
  );
}

function useStage({ stage, from, until }: Entry): string {
  const say = useWords();
  const moment = useMoments();
  if (stage === 'online' && until) return say('stage.online.until', { until: moment(until) });
  return say(`stage.${stage}`, {
    from: from ? moment(from) : '',
    until: until ? moment(until) : '',
  });
}

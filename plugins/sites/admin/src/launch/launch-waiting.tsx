import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import type { LaunchState } from './launch';

interface Props {
  readonly state: LaunchState;
  readonly read: () => Promise<void>;
}

/** What stands in the place of a checklist that is not there, or not yet. */
export function LaunchWaiting({ state, read }: Props) {
  const say = useWords();
  if (state === 'reading') return <Loader>{say('launch.waiting')}</Loader>;
  if (state === 'no-site') return <Typography>{say('launch.choose')}</Typography>;
  if (state !== 'failed') return null;
  return (
    <Flex gap={3} role="alert">
      <Typography textColor="danger700">{say('launch.failed')}</Typography>
      <Button variant="tertiary" onClick={() => void read()}>
        {say('launch.retry')}
      </Button>
    </Flex>
  );
}

import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { Reading } from './reading';
import { useWords } from '../translations/words';

/** What there is to say while something is read, or when it cannot be. */
export function ReadingState({
  reading,
}: {
  readonly reading: Pick<Reading<unknown>, 'state' | 'value' | 'again'>;
}) {
  const say = useWords();
  if (reading.state === 'failed') {
    return (
      <Flex direction="column" gap={3} role="alert">
        <Typography textColor="danger700">{say('reading.failed')}</Typography>
        <Button variant="tertiary" onClick={reading.again}>
          {say('reading.retry')}
        </Button>
      </Flex>
    );
  }
  return reading.value === null ? <Loader small>{say('reading.waiting')}</Loader> : null;
}

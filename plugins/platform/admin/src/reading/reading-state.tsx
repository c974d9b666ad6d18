import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { Reading } from './reading';
import { useWords } from '../translations/words';

interface Props {
  readonly reading: Pick<Reading<unknown>, 'state' | 'value' | 'again'>;
  /** What to say when there is nothing at that address, where more is known. */
  readonly missing?: string;
}

/** What there is to say while something is read, or when it cannot be. */
export function ReadingState({ reading, missing }: Props) {
  const say = useWords();
  if (reading.state === 'failed') {
    return (
      <Flex direction="column" gap={3} role="alert">
        <Typography textColor="danger700">{say('reading.failed')}</Typography>
        <Button variant="tertiary" onClick={() => void reading.again()}>
          {say('reading.retry')}
        </Button>
      </Flex>
    );
  }
  if (reading.state === 'missing')
    return <Typography tag="p">{missing ?? say('reading.missing')}</Typography>;
  return reading.value === null ? <Loader small>{say('reading.waiting')}</Loader> : null;
}

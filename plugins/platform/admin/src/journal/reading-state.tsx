import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useWords } from '../translations/words';
import type { JournalReading } from './journal';

/** What there is to say beside the lines: reading, nothing, or a failure and what to do. */
export function ReadingState({ reading }: { readonly reading: JournalReading }) {
  const say = useWords();
  const { state, entries, retry } = reading;
  if (state === 'failed') {
    return (
      <Flex direction="column" gap={3} role="alert">
        <Typography textColor="danger700">{say('journal.failed')}</Typography>
        <Button variant="tertiary" onClick={retry}>
          {say('journal.retry')}
        </Button>
      </Flex>
    );
  }
  if (entries.length > 0) return null;
  if (state === 'reading') return <Loader small>{say('journal.waiting')}</Loader>;
  return <Typography textColor="neutral600">{say('journal.empty')}</Typography>;
}

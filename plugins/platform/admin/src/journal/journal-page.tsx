import {
  Box,
  Button,
  Field,
  Flex,
  Main,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import { READ_JOURNAL, useJournal } from './journal';
import { JournalTable } from './journal-table';
import { useKinds } from './kinds';
import { ReadingState } from './reading-state';

export default function JournalPage() {
  return (
    <Page.Protect permissions={READ_JOURNAL}>
      <Journal />
    </Page.Protect>
  );
}

function Journal() {
  const say = useWords();
  const [{ query }, setQuery] = useQueryParams<{ contenus?: string }>();
  const subject = query?.contenus;
  const journal = useJournal({ subject });
  return (
    <Main>
      <Page.Title>{say('journal.title')}</Page.Title>
      <Layouts.Header title={say('journal.title')} subtitle={say('journal.intro')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <KindFilter
            subject={subject}
            onChoose={(chosen) =>
              chosen ? setQuery({ contenus: chosen }) : setQuery({ contenus: '' }, 'remove')
            }
          />
          {journal.entries.length > 0 && <JournalTable lines={journal.entries} />}
          <ReadingState reading={journal} />
          {journal.older && (
            <Flex justifyContent="center">
              <Button
                variant="secondary"
                loading={journal.state === 'reading'}
                onClick={journal.readMore}
              >
                {say('journal.older')}
              </Button>
            </Flex>
          )}
          {journal.state === 'read' && !journal.older && journal.entries.length > 0 && (
            <Typography textColor="neutral600" textAlign="center">
              {say('journal.end')}
            </Typography>
          )}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

interface FilterProps {
  readonly subject: string | undefined;
  readonly onChoose: (subject: string) => void;
}

function KindFilter({ subject = '', onChoose }: FilterProps) {
  const say = useWords();
  const kinds = useKinds();
  return (
    <Box maxWidth="32rem">
      <Field.Root name="contenus">
        <Field.Label>{say('journal.filter')}</Field.Label>
        <SingleSelect value={subject} onChange={(chosen) => onChoose(String(chosen))}>
          <SingleSelectOption value="">{say('journal.filter.all')}</SingleSelectOption>
          {kinds.map(({ subject, name }) => (
            <SingleSelectOption key={subject} value={subject}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}

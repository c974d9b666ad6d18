import { Button, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useWords } from '../translations/words';
import { MailFilters } from './mail-filters';
import { MailTable } from './mail-table';
import { KEEP_MAILS, useMails, type MailGroup, type MailReading } from './mails';

export default function MailsPage() {
  return (
    <Page.Protect permissions={KEEP_MAILS}>
      <Mails />
    </Page.Protect>
  );
}

function Mails() {
  const say = useWords();
  const [{ query }, setQuery] = useQueryParams<{ etat?: MailGroup; q?: string }>();
  const filter = { group: query?.etat, words: query?.q };
  const reading = useMails(filter);
  const choose = (name: 'etat' | 'q', value: string) =>
    value ? setQuery({ [name]: value }) : setQuery({ [name]: '' }, 'remove');
  return (
    <Main>
      <Page.Title>{say('mail.title')}</Page.Title>
      <Layouts.Header title={say('mail.title')} subtitle={say('mail.intro')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <MailFilters
            filter={filter}
            counts={reading.counts}
            onGroup={(group) => choose('etat', group)}
            onWords={(words) => choose('q', words)}
          />
          {reading.mails.length > 0 && <MailTable reading={reading} />}
          <State reading={reading} isFiltered={Boolean(filter.group ?? filter.words)} />
          {reading.older && (
            <Flex justifyContent="center">
              <Button
                variant="secondary"
                loading={reading.state === 'reading'}
                onClick={reading.readMore}
              >
                {say('mail.older')}
              </Button>
            </Flex>
          )}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

interface StateProps {
  readonly reading: MailReading;
  readonly isFiltered: boolean;
}

/** What there is to say beside the lines; spoken when it changes. */
function State({ reading: { state, mails, retry }, isFiltered }: StateProps) {
  const say = useWords();
  if (state === 'failed') {
    return (
      <Flex direction="column" gap={3} role="alert">
        <Typography textColor="danger700">{say('mail.failed')}</Typography>
        <Button variant="tertiary" onClick={retry}>
          {say('journal.retry')}
        </Button>
      </Flex>
    );
  }
  if (mails.length > 0) return null;
  const word = isFiltered ? 'mail.none' : 'mail.empty';
  return (
    <Typography role="status" textColor="neutral600">
      {say(state === 'reading' ? 'mail.waiting' : word)}
    </Typography>
  );
}

import { ReadingState, useReading } from '#admin/platform';
import { Button, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { SET_RETENTION, STATES, type InboxPage as Answer, type MessageState } from '../messages';
import { useWords } from '../translations/words';
import { InboxList } from './inbox-list';
import { Retention } from './retention-form';

const isState = (text: string | undefined): text is MessageState =>
  STATES.some((state) => state === text);

/** What people wrote to the site at work: first of all what waits for an answer. */
export function InboxPage() {
  const say = useWords();
  const [{ query }, setQuery] = useQueryParams<{ etat?: string; page?: string }>();
  const state = isState(query?.etat) ? query.etat : 'received';
  const page = Number(query?.page ?? 1);
  const reading = useReading<Answer>(`/contact/messages?state=${state}&page=${page}`);
  const { allowedActions } = useRBAC(SET_RETENTION);
  const { value } = reading;
  return (
    <Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={say('intro')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <StateChoice
            state={state}
            counts={value?.counts}
            onChoose={(etat) => setQuery({ etat, page: '1' })}
          />
          <ReadingState reading={reading} />
          {value && value.messages.length === 0 && (
            <Typography textColor="neutral600">{say(`empty.${state}`)}</Typography>
          )}
          {value && value.messages.length > 0 && <InboxList lines={value.messages} />}
          {value && value.pages > 1 && (
            <Turning
              page={page}
              pages={value.pages}
              onTurn={(to) => setQuery({ etat: state, page: String(to) })}
            />
          )}
          <Retention maySet={allowedActions['canSet'] ?? false} />
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

interface ChoiceProps {
  readonly state: MessageState;
  readonly counts: Answer['counts'] | undefined;
  readonly onChoose: (state: MessageState) => void;
}

function StateChoice({ state, counts, onChoose }: ChoiceProps) {
  const say = useWords();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('filter')}>
      {STATES.map((one) => (
        <Button
          key={one}
          size="L"
          variant={one === state ? 'default' : 'tertiary'}
          aria-pressed={one === state}
          onClick={() => onChoose(one)}
        >
          {say(`state.${one}`)}
          {counts ? ` (${counts[one]})` : ''}
        </Button>
      ))}
    </Flex>
  );
}

interface TurningProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Turning({ page, pages, onTurn }: TurningProps) {
  const say = useWords();
  return (
    <Flex gap={4} justifyContent="center">
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {say('previous')}
      </Button>
      <Typography>{say('page', { page, pages })}</Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {say('next')}
      </Button>
    </Flex>
  );
}

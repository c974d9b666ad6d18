import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Entry, Kind, Listing } from '../entry';
import { useWords } from '../translations/words';
import { StageLine } from './stage-line';

const List = styled.ul`
  display: flex;
  flex-direction: column;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 8px;

  > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

const Line = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 1.6rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.6rem;

  > :first-child {
    flex: 1 1 22rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;

interface Props {
  readonly kind: Kind;
  readonly listing: Listing;
  readonly onTakeOffline: (entry: Entry) => Promise<void>;
}

export function EntryList({ kind, listing: { entries, total }, onTakeOffline }: Props) {
  const say = useWords();
  return (
    <section aria-labelledby={`desk-${kind}`}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" variant="beta" id={`desk-${kind}`}>
          {say(`list.${kind}`)}
        </Typography>
        {entries.length === 0 ? (
          <Typography variant="epsilon">{say(`list.${kind}.none`)}</Typography>
        ) : (
          <List>
            {entries.map((entry) => (
              <EntryLine
                key={entry.documentId}
                entry={entry}
                kind={kind}
                onTakeOffline={onTakeOffline}
              />
            ))}
          </List>
        )}
        {total > entries.length && (
          <Typography textColor="neutral600">
            {say('list.more', { shown: entries.length, total })}
          </Typography>
        )}
      </Flex>
    </section>
  );
}

interface LineProps extends Pick<Props, 'kind' | 'onTakeOffline'> {
  readonly entry: Entry;
}

function EntryLine({ entry, kind, onTakeOffline }: LineProps) {
  const say = useWords();
  const { title, stage, documentId } = entry;
  return (
    <Line>
      <div>
        <Typography tag="p" variant="delta">
          {title}
        </Typography>
        <StageLine entry={entry} />
      </div>
      <Flex gap={2} wrap="wrap">
        <LinkButton
          tag={NavLink}
          to={`/plugins/desk/${kind}/${documentId}`}
          variant="secondary"
          size="L"
          aria-label={say('list.open.of', { title })}
        >
          {say('list.open')}
        </LinkButton>
        {(stage === 'online' || stage === 'scheduled') && (
          <Button
            variant="tertiary"
            size="L"
            aria-label={say(stage === 'scheduled' ? 'list.unschedule.of' : 'list.offline.of', {
              title,
            })}
            onClick={() => void onTakeOffline(entry)}
          >
            {say(stage === 'scheduled' ? 'list.unschedule' : 'list.offline')}
          </Button>
        )}
      </Flex>
    </Line>
  );
}

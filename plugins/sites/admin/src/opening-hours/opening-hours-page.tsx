import { ReadingState } from '#admin/platform';
import { Flex, Link, LinkButton, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import type { OfficeSheet, SiteHours } from '../../../shared/office-hours';
import { useWords } from '../translations/words';
import { KEEP_HOURS, useOpeningHours } from './hours';
import { OfficeForm } from './office-form';

/** In the address: which office. */
const OFFICE = 'lieu';

export default function OpeningHoursPage() {
  return (
    <Page.Protect permissions={KEEP_HOURS}>
      <OpeningHours />
    </Page.Protect>
  );
}

function OpeningHours() {
  const say = useWords();
  const { reading, keep } = useOpeningHours();
  return (
    <Main>
      <Page.Title>{say('hours.title')}</Page.Title>
      <Layouts.Header title={say('hours.title')} subtitle={say('hours.intro')} />
      <Layouts.Content>
        <ReadingState reading={reading} />
        {reading.value && (
          <Offices hours={reading.value} times={reading.times} read={reading.again} onKept={keep} />
        )}
      </Layouts.Content>
    </Main>
  );
}

interface Props {
  readonly hours: SiteHours;
  /** How often they were read: the form begins again with each. */
  readonly times: number;
  readonly read: () => Promise<void>;
  readonly onKept: (office: OfficeSheet) => void;
}

function Offices({ hours: { today, offices }, times, read, onKept }: Props) {
  const [search] = useSearchParams();
  const asked = offices.find(({ documentId }) => documentId === search.get(OFFICE));
  const shown = asked ?? offices[0];
  if (!shown) return <Nowhere />;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} maxWidth="112rem">
      {offices.length > 1 && <OfficeChoice offices={offices} shown={shown} />}
      <Places shown={shown} />
      <OfficeForm
        key={`${shown.documentId} ${times}`}
        office={shown}
        today={today}
        read={read}
        onKept={onKept}
      />
    </Flex>
  );
}

interface ChoiceProps {
  readonly offices: readonly OfficeSheet[];
  readonly shown: OfficeSheet;
}

function OfficeChoice({ offices, shown }: ChoiceProps) {
  const say = useWords();
  return (
    <Flex tag="nav" aria-label={say('hours.offices')} gap={2} wrap="wrap">
      {offices.map(({ documentId, name }) => (
        <LinkButton
          key={documentId}
          tag={RouterLink}
          to={`?${OFFICE}=${documentId}`}
          variant={documentId === shown.documentId ? 'secondary' : 'tertiary'}
          aria-current={documentId === shown.documentId ? 'page' : undefined}
        >
          {name}
        </LinkButton>
      ))}
    </Flex>
  );
}

const OFFICES = '/content-manager/collection-types/plugin::sites.office';

/** What is no hour: where the place is, what it is for, and other places. */
function Places({ shown: { documentId, name } }: { readonly shown: OfficeSheet }) {
  const say = useWords();
  return (
    <Flex gap={4} wrap="wrap">
      <Link tag={RouterLink} to={`${OFFICES}/${documentId}`}>
        {say('hours.place.edit', { name })}
      </Link>
      <Link tag={RouterLink} to={`${OFFICES}/create`}>
        {say('hours.place.add')}
      </Link>
    </Flex>
  );
}

function Nowhere() {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography>{say('hours.nowhere')}</Typography>
      <Link tag={RouterLink} to={`${OFFICES}/create`}>
        {say('hours.nowhere.add')}
      </Link>
    </Flex>
  );
}
